import type { Problem } from "@/lib/content/problem";

/** Puts quotes round the values of which the check says that they must be text, and changes nothing else. */
export function quoteValues(text: string, problems: readonly Problem[]): string {
  const lines = text.split("\n");
  for (const { line, rule, hint, path } of problems) {
    const written = lines[line - 1];
    if (written === undefined) continue;
    lines[line - 1] =
      rule === "yaml-syntax"
        ? quoteStar(written)
        : quoteNumber(written, path, /^write (?:.*: )?"(.+)"\.$/.exec(hint)?.[1]);
  }
  return lines.join("\n");
}

/** `dial: *111#`, which YAML takes for a reference, becomes `dial: "*111#"`; only where nothing else is on the line. */
function quoteStar(line: string): string {
  return line.replace(/^(\s*(?:- )?[a-z_]+: +)(\*[*#+0-9]+(?:\{(?:number|amount|pin)\}[*#+0-9]*)*)(\s*)$/, '$1"$2"$3');
}

/** The value of the key that the path ends with, or an entry of a list, where it stands once on the line. */
function quoteNumber(line: string, path: string, value: string | undefined): string {
  if (value === undefined) return line;
  const key = /([^.[\]]+)$/.exec(path)?.[1];
  const before = key && !/^\d+$/.test(key) ? `(\\b${escapePattern(key)}: *)` : "(- *|[[,] *)";
  const pattern = new RegExp(`${before}${escapePattern(value)}(?=\\s*(?:$|[,}\\]]|\\s#))`, "g");
  return [...line.matchAll(pattern)].length === 1 ? line.replace(pattern, `$1"${value}"`) : line;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
