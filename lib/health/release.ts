import { readFileSync } from "node:fs";
import path from "node:path";

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

/** The file of the release, in the folder of a build. */
export const releaseFile = (distDir: string) => path.join(/* turbopackIgnore: true */ distDir, "release.json");

/** The release that lies in a build's folder; throws when the build was not finished. */
export function readRelease(distDir: string): Release {
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ releaseFile(distDir), "utf8"));
}
