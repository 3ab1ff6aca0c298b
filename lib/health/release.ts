import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readContentFiles } from "@/lib/content/read";

/** What a build is made of and when; it lies beside the build, and the server tells it. */
export interface Release {
  build: string;
  /** When it was built, as an ISO time in UTC. */
  built: string;
  /** The first 64 bits of the SHA-256 over names and texts of content/, as 16 hexadecimal digits. */
  content: string;
  /** The latest ISO day on which a fact was checked. */
  checked: string;
}

const releaseFile = "release.json";

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
  await writeFile(path.join(distDir, releaseFile), JSON.stringify(release));
}

/** The release that lies in a build's folder; throws when the build was not finished. */
export function readRelease(distDir: string): Release {
  return JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ distDir, releaseFile), "utf8"));
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
