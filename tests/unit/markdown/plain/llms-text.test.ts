import { afterEach, expect, it, vi } from "vitest";
import { getTranslator } from "@/lib/i18n/translator";
import { writeLlmsText } from "@/lib/markdown/plain/llms-text";
import { readMarkdown } from "../../../read-markdown";

afterEach(() => vi.unstubAllEnvs());

const guide = { title: "A [SIM]", description: "What to do: this.", path: "/en/exampleland/sim.md" };
const languages = [
  { tag: "en", name: "English", guides: [guide] },
  { tag: "fr", name: "Français", guides: [guide, guide] },
];

it("has the form of llmstxt.org: a title, a quotation, text, then lists of links under headings", () => {
  const { tree, headings } = readMarkdown(writeLlmsText(languages));
  expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(["heading", "blockquote"]);
  expect(headings).toEqual([
    { depth: 1, text: "Topup Atlas" },
    { depth: 2, text: "English (en)" },
    { depth: 2, text: "Français (fr)" },
  ]);
  expect(tree.children.slice(-4).map(({ type }) => type)).toEqual(["heading", "list", "heading", "list"]);
});

it("names every guide with its description, by its whole address where the host is known", () => {
  vi.stubEnv("SITE_URL", "https://example.net");
  const text = writeLlmsText(languages);
  expect(text).toContain(
    "\n## English (en)\n\n- [A \\[SIM\\]](https://example.net/en/exampleland/sim.md): What to do: this.\n",
  );
  expect(readMarkdown(text).links).toHaveLength(3);
});

it("says how facts are sourced", () => {
  const t = getTranslator("en");
  const text = writeLlmsText([]);
  for (const topic of ["sources", "copies", "machine"] as const) expect(text).toContain(t(`about.${topic}.text`));
  expect(text).toContain(`- **${t("fact.confidence.low")}**: ${t("about.confidence.low")}`);
  expect(text).toContain(
    "Prices are due for a new check after 60 days, rules after 90, codes and ways to pay after 120.",
  );
});
