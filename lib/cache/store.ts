import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { getProgramHash } from "./program";

/** Results of earlier work, by a key made of all that they depend on beside the program itself. */
export interface Store {
  /** The bytes kept under a key; undefined where there are none, or where they have come to harm. */
  find(key: string): Buffer | undefined;
  /** Keeps bytes for later; whether it could. Where it cannot, says so once and goes on: later runs only take longer. */
  keep(key: string, body: Buffer | string): boolean;
}

/** Where all stores lie: what Next keeps between builds, and services that build keep too. */
export const storesFolder = (root = /* turbopackIgnore: true */ process.cwd()) =>
  path.join(root, ".next", "cache", "topup");

/** Opens the store of this name. Results of another program are never found in it, whose `version` is made of its sources. */
export function openStore(name: string, folder = storesFolder(), version = getProgramHash()): Store {
  const fileOf = (key: string) => {
    const hash = createHash("sha256").update(`${version}\0${key}`).digest("hex");
    return path.join(folder, name, hash.slice(0, 2), hash.slice(2));
  };
  return {
    find(key) {
      const file = fileOf(key);
      try {
        const kept = readFileSync(file);
        const body = kept.subarray(checkBytes);
        if (!kept.subarray(0, checkBytes).equals(checkOf(body))) return undefined;
        touch(file);
        return body;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        return undefined;
      }
    },
    keep(key, body) {
      const file = fileOf(key);
      const part = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
      const bytes = Buffer.from(body);
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(part, Buffer.concat([checkOf(bytes), bytes]));
        renameSync(part, file);
        return true;
      } catch (error) {
        if (existsSync(/* turbopackIgnore: true */ part)) rmSync(part);
        warn(folder, error);
        return false;
      }
    },
  };
}

const checkBytes = 16;

/** The first bytes of the SHA-256 of what is kept: a half-written or damaged file does not have them. */
const checkOf = (body: Buffer) => createHash("sha256").update(body).digest().subarray(0, checkBytes);

const day = 24 * 60 * 60 * 1000;

/** Notes that a result was used. Once a day is enough, and a read-only disk does not matter. */
function touch(file: string): void {
  const now = Date.now();
  if (now - statSync(file).mtimeMs < day) return;
  try {
    utimesSync(file, now / 1000, now / 1000);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

let hasWarned = false;

/** Says once what keeps a store from working; what is no fault of the disk is thrown. */
export function warn(folder: string, error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (hasWarned) return;
  hasWarned = true;
  process.stderr.write(
    `Nothing can be kept in ${folder} (${message}): this build goes on, and the next takes as long.\n`,
  );
}
