import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A change to a content tree, given the path of its content folder. */
export type Edit = (root: string) => void;

/** The day on which fixture trees are checked: later than every date in them. */
export const today = "2024-06-01";

const base = path.resolve(import.meta.dirname, "../fixtures/content/base");

/** The folder of the fixture's country, below the content folder. */
export const country = "countries/exampleland";

/** The path of a content folder: a copy of the valid fixture tree with some changes, removed when the test ends. */
export function makeTree(...edits: readonly Edit[]): string {
  const project = mkdtempSync(path.join(os.tmpdir(), "content-"));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const root = path.join(project, "content");
  cpSync(base, root, { recursive: true });
  for (const edit of edits) edit(root);
  return root;
}

/** Writes a file; its folder exists already. */
export const write =
  (file: string, content: string | Uint8Array): Edit =>
  (root) =>
    writeFileSync(path.join(root, file), content);

/** Changes the first place where a text occurs; a text that does not occur is a mistake in the test. */
export const replace =
  (file: string, from: string, to: string): Edit =>
  (root) => {
    const text = readFileSync(path.join(root, file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
    writeFileSync(
      path.join(root, file),
      text.replace(from, () => to),
    );
  };

/** Changes the bytes of a file. */
export const rewrite =
  (file: string, change: (bytes: Buffer) => Uint8Array): Edit =>
  (root) =>
    writeFileSync(path.join(root, file), change(readFileSync(path.join(root, file))));

export const remove =
  (file: string): Edit =>
  (root) =>
    rmSync(path.join(root, file), { recursive: true });

/** Puts a symbolic link in a file's place. */
export const link =
  (file: string, target: string): Edit =>
  (root) => {
    rmSync(path.join(root, file), { force: true });
    symlinkSync(target, path.join(root, file));
  };

/** Copies the fixture's country under another slug, the words to search it with too. */
export const addCountry =
  (slug: string): Edit =>
  (root) => {
    cpSync(path.join(base, country), path.join(root, "countries", slug), { recursive: true });
    replace(`countries/${slug}/facts.yaml`, "slug: exampleland", `slug: ${slug}`)(root);
    replace("search-words.yaml", "pages:\n", `  ${slug}: *country\npages:\n`)(root);
  };
