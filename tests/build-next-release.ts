import { writeFileSync } from "node:fs";
import { buildNextRelease } from "./next-release";

/** Builds the next release for all tests that need one, and writes its folder into the file that is named. */
const [file] = process.argv.slice(2);
if (!file) throw new Error("Name the file for the folder");
writeFileSync(file, (await buildNextRelease()).folder);
