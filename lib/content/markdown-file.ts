import matter from "gray-matter";
import type { Problem } from "./problem";
import type { TextFile } from "./read";
import { parseYaml, type YamlData } from "./yaml";

/** A Markdown file in its two parts. */
export interface MarkdownFile {
  frontMatter: YamlData;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

/** Splits a Markdown file into YAML front matter and body. Only `---` fences are accepted: other languages would run code. */
export function parseMarkdownFile({ file, text }: TextFile): MarkdownFile | Problem {
  const problem = (message: string, hint: string): Problem => ({
    file,
    line: 1,
    path: "",
    rule: "front-matter",
    message,
    hint,
  });
  const firstLine = text.slice(0, text.indexOf("\n") >>> 0);
  if (!firstLine.startsWith("---")) {
    return problem(
      "has no front matter",
      "Begin the file with a line ---, the title and description, and another line ---.",
    );
  }
  if (firstLine.trimEnd() !== "---") {
    return problem(
      `front matter in a language other than YAML: ${firstLine.trim()}`,
      "Write the first line as --- and nothing else.",
    );
  }
  // gray-matter takes any line that begins with three hyphens for the closing one.
  const closing = /\n(---.*)/.exec(text)?.[1]?.trimEnd();
  if (closing !== "---") {
    return problem(
      closing === undefined ? "front matter is never closed" : `front matter is closed by ${closing}`,
      "End the front matter with a line ---.",
    );
  }
  let frontMatter: YamlData | undefined;
  const refuse = () => {
    throw new Error("front matter is YAML only");
  };
  // Passing options keeps gray-matter from handing out one shared, cached object.
  const parsed = matter(text, {
    engines: {
      yaml: (source: string) => {
        frontMatter = parseYaml(file, source.replace(/^[^\S\n]*\n/, ""), 2);
        return {};
      },
      json: refuse,
      javascript: refuse,
    },
  });
  if (!frontMatter)
    return problem("has empty front matter", "Write at least title and description between the two lines ---.");
  const body = parsed.content;
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  return { frontMatter, body, bodyLine };
}
