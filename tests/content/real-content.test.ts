import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import type { Country, GuideFile } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { topics } from "@/lib/content/schema/front-matter";
import { findGuideFile, listGuideLocales } from "@/lib/content/translations";
import { getTranslator } from "@/lib/i18n/translator";
import { localeTags, sourceLocale } from "@/lib/locales";
import type { Block, RenderedGuide } from "@/lib/markdown/blocks";
import { renderGuide } from "@/lib/markdown/render";

const root = path.resolve(import.meta.dirname, "../../content");
const today = new Date().toISOString().slice(0, 10);
const { content, problems } = checkContent(root, today);
const countries = [...content.countries.values()];

/** Every guide that is written, with the languages it is written in, the source first. */
const guides = countries.flatMap((country) =>
  topics.flatMap((topic) => {
    const written = listGuideLocales(country, topic).flatMap((locale) => findGuideFile(country, topic, locale) ?? []);
    return written.length > 0 ? [{ name: `${country.slug}/${topic}`, country, topic, written }] : [];
  }),
);
const everyGuide = guides.map((guide) => [guide.name, guide] as const);

const proseOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "prose" ? [block.html] : "blocks" in block ? proseOf(block.blocks) : []));

const htmlOf = (rendered: RenderedGuide) => rendered.sections.flatMap(({ blocks }) => proseOf(blocks)).join("\n");

/** The codes in a guide's sentences, each blank given back its name: `*100*{number}#`. */
function codesOf(country: Country, guide: GuideFile): string[] {
  const t = getTranslator(guide.locale);
  const codes = [...htmlOf(renderGuide(guide, country)).matchAll(/<bdi dir="ltr" class="code">([^<]*)<\/bdi>/g)];
  return codes
    .map(([, code]) =>
      (["number", "amount", "pin"] as const).reduce(
        (text, blank) => text.replaceAll(t(`code.blank.${blank}`), `{${blank}}`),
        code ?? "",
      ),
    )
    .sort();
}

function headingsOf(country: Country, guide: GuideFile): string[] {
  return renderGuide(guide, country).sections.flatMap(({ id, blocks }) => [
    `## ${id}`,
    ...[
      ...proseOf(blocks)
        .join("\n")
        .matchAll(/<h3 id="([^"]+)"/g),
    ].map((match) => `### ${match[1]}`),
  ]);
}

describe("the content of the site", () => {
  it("has no problem today", () => {
    expect(countries.length).toBeGreaterThan(0);
    expect(formatProblems(problems)).toBe("");
  });

  it("has a guide on every topic for every published country", () => {
    const published = countries.filter(({ facts }) => facts.status === "published");
    expect(published.length).toBeGreaterThan(0);
    const expected = published.flatMap(({ slug }) => topics.map((topic) => `${slug}/${topic}`));
    expect(guides.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
  });
});

describe("the languages of a guide", () => {
  it.each(everyGuide)(
    "%s: the list has every file, in the site's order, and the source",
    (_name, { country, topic, written }) => {
      const files = readdirSync(path.join(root, "countries", country.slug));
      const tags = localeTags.filter((tag) => files.includes(`${topic}.${tag}.md`));
      expect(written.map(({ locale }) => locale)).toEqual(tags);
      expect(tags).toContain(sourceLocale);
    },
  );

  it.each(everyGuide)("%s: all show the same codes", (_name, { country, written }) => {
    const [source, ...others] = written.map((guide) => codesOf(country, guide));
    expect(source?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(source);
  });

  it.each(everyGuide)("%s: all have the same headings", (_name, { country, written }) => {
    const [source, ...others] = written.map((guide) => headingsOf(country, guide));
    expect(source?.length).toBeGreaterThanOrEqual(10);
    for (const other of others) expect(other).toEqual(source);
  });

  it.each(everyGuide)(
    "%s: all name every operator where they say what works without data",
    (_name, { country, written }) => {
      const operators = country.facts.operators.map(({ id }) => id);
      expect(operators.length).toBeGreaterThan(0);
      for (const guide of written) {
        const section = renderGuide(guide, country).sections.find(({ id }) => id === "no-data");
        const named = section?.blocks.flatMap((block) => (block.type === "operator" ? [block.id] : []));
        expect(named?.sort(), guide.file).toEqual([...operators].sort());
      }
    },
  );
});

describe("the site sells nothing", () => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map((file) => ({ file: path.relative(root, file), text: readFileSync(file, "utf8") }));

  const chatLinks =
    /\b(?:t\.me|telegram\.(?:me|dog)|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|m\.me|line\.me|u\.wechat\.com|weixin:|tg:|whatsapp:|viber:)/i;
  const affiliateLinks = /[?&](?:ref|aff|aff_id|affiliate|utm_[a-z]+|coupon|promo)=/i;
  const salesWords = {
    en: /\b(?:best eSIM|cheapest (?:eSIM|SIM|plan|data)|buy now|order now|special offer|limited[- ]time|discount|promo code|coupon|unbeatable|don[’']t miss|hurry|lowest price|money[- ]back|our partner)/i,
    zh: /最(?:便宜|划算)的 ?(?:eSIM|套餐|卡)|最优惠|全网最低|限时|特价|优惠码|折扣|立即购买|马上购买|立即下单|联系客服购买|加微信|秒到账|独家|首选|包到账/,
  };

  it("and links to no chat channel and by no affiliate link", () => {
    expect(texts.length).toBeGreaterThan(localeTags.length);
    const found = texts.filter(({ text }) => chatLinks.test(text) || affiliateLinks.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ["https://t.me/example", chatLinks],
    ["https://wa.me/0", chatLinks],
    ["tg://resolve", chatLinks],
    ["https://example.org/?ref=x", affiliateLinks],
    ["Get the best eSIM.", salesWords.en],
    ["最便宜的套餐", salesWords.zh],
  ])("so “%s” would be found", (text, words) => {
    expect(text).toMatch(words);
  });

  it.each([
    ["English", /(\.en\.md|en\.json)$/, salesWords.en],
    ["Chinese", /(\.zh-Hans\.md|zh-Hans\.json)$/, salesWords.zh],
  ])("and uses no sales words in %s", (_name, files, words) => {
    const written = texts.filter(({ file }) => files.test(file));
    expect(written.length).toBeGreaterThan(1);
    const found = written.flatMap(({ file, text }) => (words.exec(text) ?? []).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });
});
