import { frontMatter } from "@/lib/content/schema/front-matter";

/** Where words are still to be written. */
export const blank = "…";

/** The head of a guide that is a draft, each field under the schema's sentence; `translatedFrom` for translations. */
export function writeFrontMatter(today: string, translatedFrom?: string): string {
  const values: Record<string, string | undefined> = {
    title: blank,
    description: blank,
    status: "draft",
    published: today,
    updated: today,
    translated_from: translatedFrom && JSON.stringify(translatedFrom),
  };
  const lines = Object.entries(frontMatter.shape).flatMap(([key, field]) =>
    values[key] === undefined ? [] : [`# ${field.description}`, `${key}: ${values[key]}`],
  );
  return `---\n${lines.join("\n")}\n---\n`;
}
