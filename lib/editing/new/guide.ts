import path from "node:path";
import { didYouMean } from "@/lib/content/did-you-mean";
import type { Country } from "@/lib/content/load";
import { loadContent } from "@/lib/content/load";
import { type SectionId, sectionIds } from "@/lib/content/rules/guide-sections";
import { topics } from "@/lib/content/schema/front-matter";
import { sourceLocale } from "@/lib/locales";
import { UsageError } from "../usage-error";
import { createFile } from "../write-file";
import { requireId } from "./country";
import { writeFrontMatter } from "./front-matter-template";
import { listHeadings } from "./headings";

/** The folder name that stands for the guides that belong to no country. */
export const generalName = "guides";

/** Creates the source text of a guide as a draft, all sections empty, and gives its path; `today` is an ISO day. */
export async function newGuide(root: string, slug: string, topic: string, today: string): Promise<string> {
  const { content } = loadContent(root);
  const country = content.countries.get(slug);
  if (!country && slug !== generalName) {
    const known = [...content.countries.keys(), generalName];
    throw new UsageError(
      `There is no country ${slug} whose facts can be read. ${didYouMean(slug, known)}\`npm run new country ${slug}\` begins one.`,
    );
  }
  requireId("topic", topic);
  if (country && !topics.some((known) => known === topic)) {
    throw new UsageError(`A country has no topic ${topic}. ${didYouMean(topic, topics)}Known: ${topics.join(", ")}.`);
  }
  const headings = listHeadings(content, sourceLocale);
  const sections = (country ? sectionIds : (["answer", "claims"] as const)).map((id) =>
    [`## ${headings.get(id) ?? id} {#${id}}`, ...listBlocks(id, topic, country)].join("\n\n"),
  );
  const file = `content/${country ? `countries/${slug}` : generalName}/${topic}.${sourceLocale}.md`;
  const text = `${writeFrontMatter(today)}\n${sections.join("\n\n")}\n`;
  await createFile(path.join(path.dirname(root), file), text);
  return file;
}

/** The blocks that the guides of a country show in a section, drawn from the facts there are. */
function listBlocks(section: SectionId, topic: string, country: Country | undefined): string[] {
  if (!country || topic !== "sim") return [];
  const { operators, claims, phrases } = country.facts;
  switch (section) {
    case "no-data":
      return operators.map(({ id, channels }) =>
        [
          `::::operator{id=${id}}`,
          ...channels
            .filter((channel) => channel.works_without_data === "yes")
            .flatMap((channel) => [`:::way{channel=${id}.${channel.id}}`, ":::"]),
          "::::",
        ].join("\n"),
      );
    case "with-data":
      return ["::channels"];
    case "check":
      return ['::codes{does="balance data-balance own-number"}'];
    case "at-the-counter":
      return phrases.length > 0 ? ["::phrases"] : [];
    case "claims":
      return claims.map(({ id }) => `:::claim{id=${id}}\n:::`);
    default:
      return [];
  }
}
