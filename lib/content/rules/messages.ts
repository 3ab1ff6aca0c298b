import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { localeTags } from "@/lib/locales";
import type { Problem } from "../problem";
import type { TextFile } from "../read";

const rule = "messages";
const reference = "content/messages/en.json";

/**
 * Every locale has every interface message with the same placeholders, and none that English lacks.
 * `unusable` names files that are there though they cannot be read.
 */
export function checkMessages(files: readonly TextFile[], unusable: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const parsed = new Map<string, { text: string; messages: Map<string, string> }>();
  for (const { file, text } of files) {
    try {
      parsed.set(file, { text, messages: flatten(JSON.parse(text)) });
    } catch (error) {
      const message = `is not valid JSON: ${(error as Error).message}`;
      problems.push(problem(file, 1, "", message, "Check commas and quotation marks."));
    }
  }
  const isAbsent = (file: string) => !unusable.has(file) && !files.some((candidate) => candidate.file === file);
  for (const file of localeTags.map((tag) => `content/messages/${tag}.json`).filter(isAbsent)) {
    const hint =
      file === reference
        ? "English is the reference for all messages."
        : "Every locale needs its messages; translate en.json.";
    problems.push(problem(file, 1, "", "is missing", hint));
  }
  const expected = parsed.get(reference)?.messages;
  if (!expected) return problems;
  for (const [file, { text, messages }] of parsed) {
    const at = (key: string, message: string, hint: string) => problem(file, lineOfKey(text, key), key, message, hint);
    for (const [key, english] of expected) problems.push(...checkMessage(messages.get(key), english, at, key, file));
    for (const key of messages.keys()) {
      if (expected.has(key)) continue;
      problems.push(at(key, "is a message English does not have", "Remove it, or add it to en.json first."));
    }
  }
  return problems;
}

/** What is wrong with one message, held against the English one. */
function checkMessage(
  own: string | undefined,
  english: string,
  at: (key: string, message: string, hint: string) => Problem,
  key: string,
  file: string,
): Problem[] {
  const original = `English: ${JSON.stringify(english)}`;
  if (own === undefined) return [problem(file, 1, key, "is missing", original)];
  if (own.trim() === "") return [at(key, "is empty", original)];
  const [expected, actual] = [placeholders(english), placeholders(own)];
  if (actual === undefined) return [at(key, "is not a valid ICU message", "Check the braces and the plural forms.")];
  if (expected === undefined || actual === expected) return [];
  const message = `has the placeholders ${actual || "(none)"}, expected ${expected || "(none)"}`;
  return [at(key, message, "Keep every {name} of the English message.")];
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

/** Names of the ICU arguments of a message, sorted: `{count, plural, …} {name}` has count and name. Undefined for bad ICU. */
function placeholders(message: string): string | undefined {
  const names = new Set<string>();
  const collect = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type !== TYPE.tag) names.add(element.value);
      if (element.type === TYPE.tag) collect(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) collect(option.value);
      }
    }
  };
  try {
    collect(parse(message));
  } catch {
    return undefined;
  }
  return [...names].sort().join(", ");
}

/** The line on which a message stands: the last part of its key, searched below the lines of the parts before it. */
function lineOfKey(text: string, key: string): number {
  let from = 0;
  for (const part of key.split(".")) from = Math.max(from, text.indexOf(`"${part}"`, from));
  return text.slice(0, from).split("\n").length;
}
