import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeWorkspace, measure } from "./bench/workspace";
import { commands } from "./commands";

/** A build of the site as its next release might be: every page says something else, and so does one script. */
export interface NextRelease {
  folder: string;
  remove: () => void;
}

/** What every English page promises at its foot, in this release and in the next. */
export const promises = {
  present: JSON.parse(readFileSync("content/messages/en.json", "utf8")).site.promise as string,
  next: "What the next release promises.",
} as const;

/** Names the folder of a next release that is built already, so that a run of all tests builds one only. */
export const folderVariable = "NEXT_RELEASE";

/** Builds the next release, or takes the one that is there. */
export async function getNextRelease(): Promise<NextRelease> {
  const built = process.env[folderVariable];
  return built ? { folder: built, remove: () => {} } : buildNextRelease();
}

export async function buildNextRelease(): Promise<NextRelease> {
  const release = makeWorkspace();
  const change = (file: string, edit: (text: string) => string) => {
    const name = path.join(release.folder, file);
    writeFileSync(name, edit(readFileSync(name, "utf8")));
  };
  change("content/messages/en.json", (text) => text.replace(promises.present, promises.next));
  change("components/islands/country.ts", (text) => `${text}\ndocument.documentElement.dataset["release"] = "next";\n`);
  await measure(release.folder, commands.build, { STANDALONE: "" });
  return release;
}
