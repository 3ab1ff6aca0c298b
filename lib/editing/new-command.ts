import path from "node:path";
import { newCountry } from "./new/country";
import { generalName, newGuide } from "./new/guide";
import { parseWanted, usage, type Wanted } from "./new/settings";
import { newTranslation } from "./new/translation";
import { runCommand } from "./run-command";

/** `npm run new`: begins a country, a guide or a translation as a draft. */
await runCommand(usage, async (args) => {
  const wanted = parseWanted(args);
  const file = await begin(wanted);
  console.log(`${file} created, a draft. Write it, then run npm run check:content -- ${file}`);
  for (const line of listLater(wanted)) console.log(line);
  return 0;
});

function begin(wanted: Wanted): Promise<string> {
  const [root, today] = [path.resolve("content"), new Date().toISOString().slice(0, 10)];
  switch (wanted.kind) {
    case "country":
      return newCountry(root, wanted.words);
    case "guide":
      return newGuide(root, wanted.country, wanted.topic, today);
    case "translation":
      return newTranslation(root, wanted.guide, wanted.locale, today);
  }
}

/** What stands in other files and is due before the draft is published. */
function listLater(wanted: Wanted): string[] {
  const words = "content/search-words.yaml";
  if (wanted.kind === "country")
    return [`Before it is published, ${words} needs ${wanted.words.slug}: its part of the world and its capital.`];
  if (wanted.kind === "guide" && wanted.country === generalName)
    return [`Before it is published, ${words} needs ${wanted.topic}: what people type for it, in every language.`];
  return [];
}
