import path from "node:path";
import { didYouMean } from "@/lib/content/did-you-mean";
import { formatProblem } from "@/lib/content/problem";
import { readText } from "@/lib/content/read";
import { isLocale, localeTags } from "@/lib/locales";
import { guessLocale, makeOutline } from "./import/outline";
import { writeOutline } from "./import/write-outline";
import { runCommand } from "./run-command";
import { readArguments, UsageError } from "./usage-error";
import { createFile } from "./write-file";

const usage = `Makes an outline of an article that somebody has written: which of our sections its parts belong to, every statement
that needs a source, and what was taken out or cannot be published. It never publishes, and writes nothing into content/.

  npm run import <article.md> -- [--locale <tag>] [--out <file>] [--json]

  --locale  the language of the article; else it is told by its letters
  --out     where to write the outline; else <article>.outline.md beside the article. Never replaces a file
  --json    prints the outline as one JSON value and writes no file
  --help    prints this

Exit code 0 when the outline was made, 1 when a file cannot be read or written, 2 when the command was given wrongly.`;

/** Eight megabytes: no article is as long. */
const maxBytes = 8 * 1024 * 1024;

/** `npm run import`: from somebody's article to an outline. */
await runCommand(usage, async (args) => {
  const text = { type: "string" } as const;
  const options = { locale: text, out: text, json: { type: "boolean", default: false } } as const;
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const [article, ...more] = positionals;
  if (article === undefined || more.length > 0) throw new UsageError("Name one article; --help says more.");
  if (values.locale !== undefined && !isLocale(values.locale)) {
    throw new UsageError(
      `There is no locale ${values.locale}. ${didYouMean(values.locale, localeTags)}Known: ${localeTags.join(", ")}.`,
    );
  }
  const out = path.resolve(values.out ?? article.replace(/(?:\.[a-z]+)?$/i, ".outline.md"));
  if (out.startsWith(path.resolve("content") + path.sep))
    throw new UsageError("An outline is no content: choose another folder with --out.");
  const read = readText(path.resolve(article), article, maxBytes);
  if (!("text" in read)) {
    console.error(formatProblem(read));
    return 1;
  }
  const outline = makeOutline(read.text, values.locale ?? guessLocale(read.text));
  if (values.json) {
    console.log(JSON.stringify({ article, ...outline }, undefined, 2));
    return 0;
  }
  await createFile(out, writeOutline(path.basename(article), outline));
  const claims = outline.sections.reduce((sum, section) => sum + section.claims.length, 0);
  console.log(
    `${path.relative(process.cwd(), out)} created: ${claims} statements that need a source, ${outline.removed.length} things taken out, ${outline.unpublishable.length} words that cannot be published.`,
  );
  return 0;
});
