import type { Outline } from "./outline";
import type { Removal } from "./strip-advertising";

const kinds: Record<Removal["kind"], string> = {
  image: "image",
  "chat-channel": "chat channel",
  "affiliate-link": "affiliate link",
  seller: "seller",
  link: "address, to be read as a source or left out",
};

/** An outline as Markdown, to be worked through beside the guide that is being written. */
export function writeOutline(article: string, { locale, sections, removed, unpublishable }: Outline): string {
  const claims = sections.reduce((sum, section) => sum + section.claims.length, 0);
  return [
    `# Outline of ${article}`,
    `A draft to work from, in ${locale}. Nothing here can be published: carry over facts, in your own words, each with a source that you have read.`,
    `## Sections, and the ${claims} statements that need a source`,
    ...sections.map(({ section, headings, claims }) =>
      [
        `### ${section}`,
        ...headings.map(({ line, text }) => `> ${line}: ${text}`),
        ...(headings.length > 0 ? [""] : []),
        ...(claims.length > 0
          ? claims.map(
              ({ line, text, hasFigure }) =>
                `- [ ] ${line}: ${text}${hasFigure ? " (a figure: it belongs into the facts)" : ""}`,
            )
          : ["The article says nothing about this."]),
      ].join("\n"),
    ),
    `## Taken out (${removed.length})`,
    list(removed.map(({ line, kind, text }) => `${line}: ${kinds[kind]}: ${code(text)}`)),
    `## Words that cannot be published (${unpublishable.length})`,
    list(unpublishable.map(({ line, text }) => `${line}: ${code(text)}`)),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

const list = (items: readonly string[]) => (items.length > 0 ? items.map((item) => `- ${item}`).join("\n") : "None.");

/** As code, so that no address becomes a link. */
const code = (text: string) => `\`\` ${text.replaceAll("`", "'")} \`\``;
