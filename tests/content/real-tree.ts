import { cpSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../unit/temporary-folder";

/** A folder that holds a copy of the site's own content and nothing else, removed when the test ends. */
export function copyContent(): string {
  const folder = makeFolder();
  cpSync(path.resolve(import.meta.dirname, "../../content"), path.join(folder, "content"), { recursive: true });
  return folder;
}
