import path from "node:path";
import { sourceLocale } from "@/lib/locales";
import { checkContent } from "./check";
import { type Content, listFolders } from "./load";
import { formatProblems } from "./problem";
import { findGuideFile, isStale } from "./translations";

/** `npm run check:content`: prints every problem of the content folder; exit code 1 when there is one. */
const today = new Date().toISOString().slice(0, 10);
const { content, problems } = checkContent(path.resolve("content"), today);

if (problems.length > 0) {
  process.stderr.write(`${formatProblems(problems)}\n\n`);
  process.exitCode = 1;
}
for (const line of listStale(content)) console.log(line);
console.log(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);

/** Translations of an older source text, with the fingerprint to write once the translation is brought up to date. */
function listStale(content: Content): string[] {
  return listFolders(content).flatMap((folder) =>
    folder.guides
      .filter((guide) => isStale(folder, guide))
      .map((guide) => {
        const source = findGuideFile(folder, guide.topic, sourceLocale);
        return `${guide.file}: stale, the source text is now ${source?.fingerprint ?? "missing"}`;
      }),
  );
}
