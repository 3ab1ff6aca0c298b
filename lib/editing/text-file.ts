import { readFile } from "node:fs/promises";
import { writeFileWhole } from "./write-file";

/** A text file with the form it is saved in: byte order mark and line ends. */
export interface SavedText {
  /** Without byte order mark, with LF line ends. */
  text: string;
  hasMark: boolean;
  hasCrlf: boolean;
}

const mark = "\uFEFF";

/** Reads a text as the content loader sees it, and remembers how it was saved. */
export async function readText(file: string): Promise<SavedText> {
  const saved = await readFile(file, "utf8");
  const hasMark = saved.startsWith(mark);
  const text = (hasMark ? saved.slice(1) : saved).replace(/\r\n?/g, "\n");
  return { text, hasMark, hasCrlf: saved.includes("\r\n") };
}

/** Writes a text as a whole, in the form the file was saved in before. */
export async function writeText(
  file: string,
  text: string,
  { hasMark, hasCrlf }: Omit<SavedText, "text">,
): Promise<void> {
  await writeFileWhole(file, (hasMark ? mark : "") + (hasCrlf ? text.replaceAll("\n", "\r\n") : text));
}
