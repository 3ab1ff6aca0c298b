import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

/** How long to wait for another command that is writing, in milliseconds. */
const patience = 30_000;

/**
 * Does some work while no other command of this machine does work on the same file. The lock stands outside the content, and one
 * left behind by a process that is gone counts for nothing. Throws when another command keeps it for half a minute.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const name = createHash("sha256").update(path.resolve(file)).digest("hex").slice(0, 16);
  const lock = path.join(os.tmpdir(), `topup-atlas-${name}.lock`);
  const giveUp = Date.now() + patience;
  while (!(await take(lock))) {
    if (!(await isHeld(lock))) await rm(lock, { force: true });
    else if (Date.now() > giveUp) throw new Error(`${file} is being written by another command (${lock})`);
    else await setTimeout(20 + Math.random() * 30);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isHeld(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, "utf8").catch(() => "0"));
  // An empty lock is one that is just being written.
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
