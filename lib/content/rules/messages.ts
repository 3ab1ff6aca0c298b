import { localeTags } from "@/lib/locales";
import type { Problem } from "../problem";
import type { TextFile } from "../read";

const rule = "messages";
const reference = "content/messages/en.json";

/** Every locale has every interface message with the same placeholders, and none that English lacks. */
export function checkMessages(files: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  const parsed = new Map<string, Map<string, string>>();
  for (const { file, text } of files) {
    try {
      parsed.set(file, flatten(JSON.parse(text)));
    } catch (error) {
      problems.push(
        problem(file, 1, "", `is not valid JSON: ${(error as Error).message}`, "Check commas and quotation marks."),
      );
    }
  }
  const expected = parsed.get(reference);
  if (!expected)
    return [...problems, problem(reference, 1, "", "is missing", "English is the reference for all messages.")];

  for (const tag of localeTags) {
    const file = `content/messages/${tag}.json`;
    if (!files.some((candidate) => candidate.file === file)) {
      problems.push(problem(file, 1, "", "is missing", "Every locale needs its messages; translate en.json."));
    }
  }
  for (const [file, messages] of parsed) {
    const text = files.find((candidate) => candidate.file === file)?.text ?? "";
    const lineOf = (key: string) => lineOfKey(text, key);
    for (const [key, message] of expected) {
      const own = messages.get(key);
      if (own === undefined) problems.push(problem(file, 1, key, "is missing", `English: ${JSON.stringify(message)}`));
      else if (own.trim() === "")
        problems.push(problem(file, lineOf(key), key, "is empty", `English: ${JSON.stringify(message)}`));
      else if (placeholders(own) !== placeholders(message)) {
        problems.push(
          problem(
            file,
            lineOf(key),
            key,
            `has the placeholders ${placeholders(own) || "(none)"}, expected ${placeholders(message) || "(none)"}`,
            "Keep every {name} of the English message.",
          ),
        );
      }
    }
    for (const key of messages.keys()) {
      if (!expected.has(key))
        problems.push(
          problem(
            file,
            lineOf(key),
            key,
            "is a message English does not have",
            "Remove it, or add it to en.json first.",
          ),
        );
    }
  }
  return problems;
}

function problem(file: string, line: number, path: string, message: string, hint: string): Problem {
  return { file, line, path, rule, message, hint };
}

/** Nested messages as `group.key` → text. */
function flatten(value: unknown, prefix = ""): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    if (typeof inner === "string") messages.set(prefix + key, inner);
    else for (const [path, text] of flatten(inner, `${prefix}${key}.`)) messages.set(path, text);
  }
  return messages;
}

/** Names of the ICU arguments of a message, sorted: `{count, plural, …} {name}` has count and name. */
function placeholders(message: string): string {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].sort().join(", ");
}

/** The line on which a message stands: the last part of its key, searched below the lines of the parts before it. */
function lineOfKey(text: string, key: string): number {
  let from = 0;
  for (const part of key.split(".")) from = Math.max(from, text.indexOf(`"${part}"`, from));
  return text.slice(0, from).split("\n").length;
}
