import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { storesFolder, warn } from "./store";

/** A week: what nobody has asked for as long is of a text or a program that is gone. */
const lifetime = 7 * 24 * 60 * 60 * 1000;

/** Removes what no run has used for a week from all stores. */
export function dropOld(folder = storesFolder(), now = Date.now()): void {
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && now - statSync(file).mtimeMs > lifetime) rmSync(file, { force: true });
    }
  } catch (error) {
    // Nothing has been kept yet, or another build is clearing up as well.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") warn(folder, error);
  }
}
