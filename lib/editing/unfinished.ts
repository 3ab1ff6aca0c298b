import { randomBytes } from "node:crypto";
import path from "node:path";

/** The path, beside a file, of the part that is written before it takes the file's name. */
export function partOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
}

/** Whether a name is that of such a part: still being written, or left by a command that was killed. */
export const isUnfinished = (name: string): boolean => /^\..+\.tmp$/.test(name);
