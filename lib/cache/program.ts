import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A hash of everything that results are made of beside their texts: our own sources, the packages, and Node, whose Unicode we use. */
export function hashProgram(root: string, folders: readonly string[] = ["lib"]): string {
  const hash = createHash("sha256").update(process.version);
  hash.update(readFileSync(path.join(root, "package-lock.json")));
  for (const folder of folders) {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts") || name.endsWith(".tsx")).sort()) {
      hash.update(`${folder}/${file}\0`).update(readFileSync(path.join(root, folder, file)));
    }
  }
  return hash.digest("hex");
}

let made: string | undefined;

/** The hash of the program in this folder, made once per process. */
export function getProgramHash(): string {
  made ??= hashProgram(/* turbopackIgnore: true */ process.cwd());
  return made;
}
