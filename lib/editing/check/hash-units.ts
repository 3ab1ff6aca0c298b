import { createHash, type Hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { maxFileBytes } from "@/lib/content/limits";
import { sharedUnit, standingUnits, unitOf } from "@/lib/content/unit";
import { isUnfinished } from "../unfinished";

/** The units of a content folder with a hash of all their names and bytes; undefined where something cannot be read. */
export function hashUnits(root: string): Map<string, string | undefined> {
  const hashes = new Map<string, Hash | undefined>(standingUnits.map((unit) => [unit, createHash("sha256")]));
  const add = (file: string, absolute: string, isFile: boolean) => {
    const unit = unitOf(file);
    if (!hashes.has(unit)) hashes.set(unit, createHash("sha256"));
    try {
      const { size, mode } = lstatSync(absolute);
      hashes.get(unit)?.update(JSON.stringify([file, mode, size]));
      if (isFile && size <= maxFileBytes) hashes.get(unit)?.update(readFileSync(absolute));
    } catch {
      hashes.set(unit, undefined);
    }
  };
  const visit = (folder: string, shown: string) => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (isUnfinished(entry.name)) continue;
      const [file, absolute] = [`${shown}/${entry.name}`, path.join(folder, entry.name)];
      if (!entry.isDirectory()) add(file, absolute, entry.isFile());
      else {
        try {
          visit(absolute, file);
        } catch {
          hashes.set(unitOf(`${file}/`), undefined);
        }
      }
    }
  };
  try {
    visit(root, "content");
  } catch {
    hashes.set(sharedUnit, undefined);
  }
  return new Map([...hashes].map(([unit, hash]) => [unit, hash?.digest("hex")]));
}
