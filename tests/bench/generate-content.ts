import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadContent } from "@/lib/content/load";
import { topics } from "@/lib/content/schema/front-matter";
import { localeTags, sourceLocale } from "@/lib/locales";

/**
 * Fills a content folder with copies of Pakistan under other names until it holds at least this many guides:
 * real facts, real text, every guide in all eight languages (where a language has no text yet, the English one stands in).
 * Returns the number of guides written.
 */
export function generateContent(target: string, guides: number): number {
  const { content } = loadContent(path.resolve("content"));
  const model = content.countries.get("pakistan");
  if (!model) throw new Error("The benchmark copies Pakistan, and there is no Pakistan");
  const { searchWords } = content;
  if (!searchWords) throw new Error("The benchmark copies the words of the search, and there are none");
  const facts = readFileSync(model.file, "utf8");
  const perCountry = topics.length * localeTags.length;
  const countries = Math.ceil(guides / perCountry);

  rmSync(path.join(target, "countries"), { recursive: true, force: true });
  for (let number = 0; number < countries; number += 1) {
    const slug = `country-${number}`;
    const folder = path.join(target, "countries", slug);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "facts.yaml"), facts.replace("slug: pakistan", `slug: ${slug}`));
    for (const topic of topics) {
      const source = model.guides.find((guide) => guide.topic === topic && guide.locale === sourceLocale);
      for (const locale of localeTags) {
        const guide =
          model.guides.find((candidate) => candidate.topic === topic && candidate.locale === locale) ??
          model.guides.find((candidate) => candidate.topic === topic && candidate.locale === "en");
        if (!guide || !source) throw new Error(`Pakistan has no ${topic} guide to copy`);
        const { title, description, published, updated } = guide.front;
        const front = {
          title,
          description,
          published,
          updated,
          ...(locale === sourceLocale ? {} : { translated_from: source.fingerprint }),
        };
        const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
        writeFileSync(path.join(folder, `${topic}.${locale}.md`), `---\n${yaml.join("\n")}\n---\n${guide.body}`);
      }
    }
  }
  const slugs = Array.from({ length: countries }, (_, number) => `country-${number}`);
  const { pakistan, ...others } = searchWords.words.countries;
  if (!pakistan) throw new Error(`The words of the search name ${Object.keys(others).join(", ")}, and not Pakistan`);
  const words = { ...searchWords.words, countries: Object.fromEntries(slugs.map((slug) => [slug, pakistan])) };
  // JSON is YAML.
  writeFileSync(path.join(target, "search-words.yaml"), JSON.stringify(words));
  return countries * perCountry;
}
