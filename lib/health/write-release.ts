import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readContentFiles } from "@/lib/content/read";
import { type Release, releaseFile } from "./release";

/** Writes the release beside the build in `distDir`. `index` is the file of the open data that lists its files, and says when facts were checked. */
export async function writeRelease(
  distDir: string,
  { build, projectDir, index }: { build: string; projectDir: string; index: string },
): Promise<void> {
  const release: Release = {
    build,
    built: new Date().toISOString(),
    content: hashContent(path.join(projectDir, "content")),
    checked: findLatestCheck(await readFile(index, "utf8")),
  };
  await writeFile(releaseFile(distDir), JSON.stringify(release));
}

function hashContent(root: string): string {
  const hash = createHash("sha256");
  for (const { file, text } of readContentFiles(root).files) hash.update(`${file}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

function findLatestCheck(index: string): string {
  const { files } = JSON.parse(index) as { files: { checked?: string }[] };
  const latest = files
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
  if (!latest) throw new Error("No file of the open data says when its facts were checked");
  return latest;
}
