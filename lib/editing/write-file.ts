import { randomBytes } from "node:crypto";
import { link, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Replaces a file's text as a whole, in UTF-8: readers see the old text or the new, never half of one. The file keeps its mode.
 * Throws when it cannot be written (full disk, read-only folder); the old file is then as it was.
 */
export async function writeFileWhole(file: string, text: string): Promise<void> {
  const mode = await stat(file).then(
    (found) => found.mode & 0o777,
    () => undefined,
  );
  await viaTemporaryFile(file, text, mode, (temporary) => rename(temporary, file));
}

/** Writes a new file as a whole; throws when it exists already (code EEXIST), also when another command has just made it. */
export async function createFile(file: string, text: string): Promise<void> {
  // A link, unlike a rename, never takes the place of a file that is there.
  await viaTemporaryFile(file, text, undefined, (temporary) => link(temporary, file));
}

async function viaTemporaryFile(
  file: string,
  text: string,
  mode: number | undefined,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  const name = `.${path.basename(file)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  const temporary = path.join(path.dirname(file), name);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(text);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await put(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}
