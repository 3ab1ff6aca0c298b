import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { WriteError, writeFileWhole } from "../write-file";

const folder = path.resolve(import.meta.dirname, "../../../node_modules/.cache/topup-atlas");

/** A month: what nobody has asked for as long is of an older program or a branch that is gone. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** What an earlier run has kept under a name; undefined where there is nothing. */
export function findKept(name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

/** Keeps a text for later runs. Where that cannot be done, as on a read-only disk, later runs only take longer. */
export async function keep(name: string, text: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder).map((entry) => path.join(folder, entry))) {
      if (Date.now() - statSync(old).mtimeMs > lifetime) rmSync(old, { recursive: true });
    }
    await writeFileWhole(path.join(folder, name), text);
  } catch (error) {
    if (!(error instanceof WriteError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
