import { cpSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../temporary-folder";

/** A temporary project with a copy of the site's own content: of some countries, of the guides of no country, or of both. */
export function copyContent(...parts: string[]): string {
  const folder = makeFolder();
  for (const part of parts) {
    const place = path.join("content", part === "guides" ? part : path.join("countries", part));
    cpSync(path.resolve(place), path.join(folder, place), { recursive: true });
  }
  return folder;
}
