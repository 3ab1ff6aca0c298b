import { closeSync, fchmodSync, fsync, openSync, rmSync, writeFile } from "node:fs";
import { link, mkdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { partOf } from "./unfinished";

const write = promisify(writeFile);
const sync = promisify(fsync);

/** A file that could not be written; the message names it and says what to do. Nothing on the disk has changed. */
export class WriteError extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${path.relative(process.cwd(), file) || file} ${reason}; nothing was written`, options);
    this.name = "WriteError";
  }
}

/**
 * Replaces a file, or writes a new one: whoever reads it sees the old text or the new, never a part.
 * `was` is the text it was made from: a WriteError is thrown when the file says something else by now.
 */
export async function writeFileWhole(file: string, text: string, was?: string): Promise<void> {
  await finish(file, text, async (part) => {
    if (was !== undefined && (await readFile(file, "utf8")) !== was) {
      throw new WriteError(file, "has been changed by somebody else meanwhile");
    }
    await rename(part, file);
  });
}

/** Writes a new file, with the folders it stands in; throws a WriteError when there is one of that name, even one made at the same moment. */
export async function createFile(file: string, text: string): Promise<void> {
  const made = await orWriteError(file, () => mkdir(path.dirname(file), { recursive: true }));
  try {
    // A link is made in one step and never replaces anything; a rename would.
    await finish(file, text, (part) => link(part, file));
  } catch (error) {
    if (made) await removeEmpty(path.dirname(file), made);
    throw error;
  }
}

/** Takes away the folders from the inner to the outer one, as far as nobody has put anything there meanwhile. */
async function removeEmpty(inner: string, outer: string): Promise<void> {
  try {
    for (let folder = inner; folder.startsWith(outer); folder = path.dirname(folder)) await rmdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
  }
}

/** Parts that are being written at this moment. */
const parts = new Set<string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Leaves no part behind when a signal ends the process. A command that listens itself ends when it has written. */
function stop(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  for (const part of parts) rmSync(part, { force: true });
  for (const name of signals) process.off(name, stop);
  process.kill(process.pid, signal);
}

/** Writes a part beside the file, hands it over, and leaves nothing of it behind, also when a signal ends the process. */
async function finish(file: string, text: string, handOver: (part: string) => Promise<void>): Promise<void> {
  const part = partOf(file);
  if (parts.size === 0) for (const name of signals) process.on(name, stop);
  parts.add(part);
  try {
    await orWriteError(file, async () => {
      const mode = (await stat(file).catch(() => undefined))?.mode;
      // At once: a file still being opened while a signal ends the process would be left behind.
      const descriptor = openSync(part, "wx", mode);
      await fill(descriptor, text, mode);
      await handOver(part);
    });
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
    parts.delete(part);
    if (parts.size === 0) for (const name of signals) process.off(name, stop);
  }
}

/** On the disk before it gets its name: after a power cut the name must not lead to an empty file. */
async function fill(descriptor: number, text: string, mode: number | undefined): Promise<void> {
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    await write(descriptor, text);
    await sync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "exists already: choose another name, or remove it first",
  ENOSPC: "does not fit: the disk is full",
  EFBIG: "does not fit: files may not grow as large here",
  EDQUOT: "does not fit: your share of the disk is full",
  EROFS: "cannot be written: the disk is read-only",
  EACCES: "cannot be written: you may not write to its folder",
  EPERM: "cannot be written: you may not write to its folder",
  ENOENT: "cannot be written: there is no such folder",
  ENOTDIR: "cannot be written: part of its path is a file, not a folder",
  EISDIR: "cannot be written: there is a folder of that name",
};

async function orWriteError<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof WriteError) throw error;
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new WriteError(file, reasons[code] ?? `cannot be written: ${message}`, { cause: error });
  }
}
