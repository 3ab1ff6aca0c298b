import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isUnfinished } from "@/lib/editing/unfinished";
import { maxFileBytes } from "./limits";
import type { Problem } from "./problem";

/** A text file below `content/`, already decoded, without BOM and with LF line ends. */
export interface TextFile {
  /** Path below the project folder, such as `content/countries/pakistan/facts.yaml`. */
  file: string;
  text: string;
}

/** Every file below the content folder, or those that are wanted, in a stable order, and what could not be read. */
export function readContentFiles(
  root: string,
  isWanted: (file: string, isFolder: boolean) => boolean = () => true,
): { files: TextFile[]; problems: Problem[] } {
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  const visit = (folder: string, shown: string) => {
    for (const entry of listFolder(folder, shown, problems)) {
      if (isUnfinished(entry.name)) continue;
      const file = `${shown}/${entry.name}`;
      if (!isWanted(file, entry.isDirectory())) continue;
      if (entry.isDirectory()) visit(path.join(folder, entry.name), file);
      else if (!entry.isFile()) problems.push(notAFile(file, entry.isSymbolicLink()));
      else {
        const result = readText(path.join(folder, entry.name), file);
        if ("text" in result) files.push(result);
        else problems.push(result);
      }
    }
  };
  visit(root, "content");
  return { files, problems };
}

/** A text that changes whenever a file below a folder is added, removed or saved: names, sizes and times of saving. */
export function readVersion(root: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })) {
    const file = path.join(entry.parentPath, entry.name);
    const found = isUnfinished(entry.name) ? undefined : lstatSync(file, { throwIfNoEntry: false });
    if (found) hash.update(`${file}\0${found.size}\0${found.mtimeMs}\0${found.ino}\0`);
  }
  return hash.digest("hex").slice(0, 16);
}

function listFolder(folder: string, file: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const message = `cannot be read: ${(error as Error).message}`;
    const hint = "Check that the folder exists and that you may read it.";
    problems.push({ file, line: 1, path: "", rule: "file-read", message, hint });
    return [];
  }
}

function notAFile(file: string, isLink: boolean): Problem {
  return {
    file,
    line: 1,
    path: "",
    rule: "file-kind",
    message: isLink ? "is a symbolic link" : "is neither a file nor a folder",
    hint: "Put the file itself here; links are not followed, so that nothing outside content/ can be published.",
  };
}

/** Text of one file of at most so many bytes, or the reason it cannot be used. */
export function readText(absolute: string, file: string, maxBytes = maxFileBytes): TextFile | Problem {
  const problem = (rule: string, message: string, hint: string, line = 1): Problem => ({
    file,
    line,
    path: "",
    rule,
    message,
    hint,
  });
  try {
    const { size } = lstatSync(absolute);
    if (size > maxBytes) {
      const limit = `${maxBytes / 1024} KiB`;
      return problem(
        "file-size",
        `is ${Math.ceil(size / 1024)} KiB long; the limit is ${limit}`,
        "Split it, or check that the right file was saved here.",
      );
    }
    const bytes = readFileSync(absolute);
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      return problem(
        "file-nul",
        "contains a NUL byte",
        "Save it as plain text in UTF-8, not as UTF-16 or a document format.",
        lineOfByte(bytes, nul),
      );
    }
    const text = decode(bytes);
    if (text === undefined) {
      return problem(
        "file-utf8",
        "is not valid UTF-8",
        "Save it again with the encoding UTF-8.",
        lineOfByte(bytes, firstInvalidByte(bytes)),
      );
    }
    if (text.trim() === "") return problem("file-empty", "is empty", "Write the file or remove it.");
    return { file, text: text.replace(/\r\n?/g, "\n") };
  } catch (error) {
    return problem(
      "file-read",
      `cannot be read: ${(error as Error).message}`,
      "Check that the file exists and that you may read it.",
    );
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) if (bytes[index] === 10) line += 1;
  return line;
}

/** Finds the first bad byte by halving: the longest prefix that decodes as a stream. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
