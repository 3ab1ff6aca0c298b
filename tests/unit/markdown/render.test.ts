import { describe, expect, it } from "vitest";
import { type Locale, localeTags } from "@/lib/locales";
import type { Block } from "@/lib/markdown/blocks";
import { parseBody } from "@/lib/markdown/parse";
import { renderGuide } from "@/lib/markdown/render";
import { exampleFacts, makeCountry, makeGuide } from "../exampleland";

const country = makeCountry();
const render = (body: string, locale: Locale = "en") => renderGuide(makeGuide(body, { locale }), country);
const blocksOf = (body: string, locale?: Locale) => render(`## A {#a}\n\n${body}`, locale).sections[0]?.blocks ?? [];

/** The HTML of a body that is prose only. */
function htmlOf(body: string, locale?: Locale): string {
  const [block, ...rest] = blocksOf(body, locale);
  if (block?.type !== "prose" || rest.length > 0) throw new Error("expected one block of prose");
  return block.html;
}

describe("sections", () => {
  it("begin at each heading of the second level", () => {
    const { sections } = render("## First *one* {#first}\n\nText.\n\n### Inside {#in}\n\n## Second {#second}\n");
    expect(sections).toEqual([
      {
        id: "first",
        heading: "First one",
        blocks: [{ type: "prose", html: '<p>Text.</p>\n<h3 id="in">Inside</h3>' }],
      },
      { id: "second", heading: "Second", blocks: [] },
    ]);
  });

  it("show facts in their headings as words", () => {
    expect(render("## After :days[number] {#a}\n").sections[0]?.heading).toBe("After 180\u00a0days");
  });

  it("of an empty body are none", () => expect(render("")).toEqual({ sections: [], citations: [] }));
});

describe("blocks", () => {
  it.each<[string, Block[]]>([
    ["::channels", [{ type: "channels" }]],
    ["::clocks\n\n::plans", [{ type: "clocks" }, { type: "plans" }]],
    ["::phrases", [{ type: "phrases" }]],
    ["::support", [{ type: "support" }]],
    ['::codes{does="balance own-number"}', [{ type: "codes", does: ["balance", "own-number"] }]],
    [
      ":::claim{id=rumour}\nNo.\n:::",
      [{ type: "claim", id: "rumour", blocks: [{ type: "prose", html: "<p>No.</p>" }] }],
    ],
    [
      ":::way{channel=tel.friend}\n1. Ask.\n:::",
      [{ type: "way", channel: "tel.friend", blocks: [{ type: "prose", html: "<ol>\n<li>Ask.</li>\n</ol>" }] }],
    ],
    [
      "::::operator{id=tel}\nBefore.\n\n:::way{channel=tel.friend}\n:::\n\nAfter.\n::::",
      [
        {
          type: "operator",
          id: "tel",
          blocks: [
            { type: "prose", html: "<p>Before.</p>" },
            { type: "way", channel: "tel.friend", blocks: [] },
            { type: "prose", html: "<p>After.</p>" },
          ],
        },
      ],
    ],
  ])("%j", (body, blocks) => expect(blocksOf(body)).toEqual(blocks));

  it("keep their place between pieces of text", () => {
    expect(blocksOf("One.\n\nTwo.\n\n::clocks\n\nThree.")).toEqual([
      { type: "prose", html: "<p>One.</p>\n<p>Two.</p>" },
      { type: "clocks" },
      { type: "prose", html: "<p>Three.</p>" },
    ]);
  });
});

describe("facts in sentences", () => {
  it.each([
    [":dial[tel.balance]", '<bdi dir="ltr" class="code">*111#</bdi>'],
    [":dial[tel.stop]", '<bdi dir="ltr" class="code">unsub all\u00a0→\u00a06611</bdi>'],
    [":price[tel.share.cost]", "8.60 Pakistani rupees"],
    [":price[tel.check]", "0.20–0.24 Pakistani rupees"],
    [":days[number]", "180\u00a0days"],
    [":months[tel.season]", "3\u00a0months"],
    [":percent[tax]", "19.5%"],
    [":data[tel.weekly.night]", '<bdi dir="ltr">20.5\u00a0GB</bdi>'],
    [":hours[tel.weekly]", "01:00–09:00"],
    [":date[s16]", "27\u00a0March\u00a02018"],
    [":date[tel.weekly]", "October\u00a02026"],
    [":phone[tel.line]", '<a href="tel:021-111222"><bdi dir="ltr">021-111 222</bdi></a>'],
    [":app[tel]", '<bdi dir="ltr">My Exampletel</bdi>'],
    [":link[tel.website]", '<a href="https://example.org/top-up/"><bdi dir="ltr">example.org/top-up</bdi></a>'],
  ])("%s becomes %s", (directive, html) => {
    expect(htmlOf(`See ${directive}.`)).toBe(`<p>See ${html}.</p>`);
  });

  it("speak the language of the guide", () => {
    expect(htmlOf(":date[tel.weekly]", "fr")).toBe("<p>octobre\u00a02026</p>");
    expect(htmlOf(":days[number]", "zh-Hant")).toBe("<p>180\u00a0天</p>");
  });

  it("end a sentence once where a date ends with a stop of its own", () => {
    expect(htmlOf("Дата — :date[tel.weekly].", "ru")).toBe("<p>Дата — октябрь\u00a02026\u00a0г.</p>");
    expect(htmlOf("Дата — :date[tel.weekly]. И ещё.", "ru")).toBe("<p>Дата — октябрь\u00a02026\u00a0г. И ещё.</p>");
  });

  it("isolate a blank of a code in the reader's language", () => {
    const html = htmlOf(":dial[tel.share]", "ar");
    expect(html).toMatch(
      /<bdi dir="ltr" class="code">\*100\*\u2068[^*]*\p{Script=Arabic}[^*]*\u2069\*\u2068[^#]+\u2069#<\/bdi>/u,
    );
  });

  it("stay facts inside lists, tables and emphasis", () => {
    expect(htmlOf("- **:days[number]**")).toContain("<strong>180\u00a0days</strong>");
    expect(htmlOf("| a |\n| - |\n| :days[number] |")).toContain("<td>180\u00a0days</td>");
  });

  it.each(localeTags)("show the same codes in %s as in every other language", (locale) => {
    const body = ":dial[tel.balance] :dial[tel.stop] :dial[register] :dial[tel.share]";
    const codesIn = (tag: Locale) =>
      [...htmlOf(body, tag).matchAll(/<bdi dir="ltr" class="code">(.*?)<\/bdi>/g)].map((match) =>
        match[1]?.replace(/\u2068[^\u2069]*\u2069/g, "{}"),
      );
    expect(codesIn(locale)).toEqual(["*111#", "unsub all\u00a0→\u00a06611", "*8484#", "*100*{}*{}#"]);
  });

  it("that do not exist are an error that names the reference", () => {
    expect(() => htmlOf(":dial[tel.unknown]")).toThrow("Nothing for :dial[tel.unknown]");
  });

  it("use the country's own currency", () => {
    const morocco = makeCountry([], { ...exampleFacts, currency: "MAD" });
    const [block] = renderGuide(makeGuide("## A {#a}\n\n:price[sim]"), morocco).sections[0]?.blocks ?? [];
    expect(block).toEqual({ type: "prose", html: "<p>350 Moroccan dirhams</p>" });
  });
});

describe("citations", () => {
  it("are raised links to the source, marked with its number", () => {
    expect(htmlOf("Text.[^s2][^s14]")).toBe(
      '<p>Text.<sup><a href="#s2">2</a></sup>\u00a0<sup><a href="#s14">14</a></sup></p>',
    );
  });

  it("are listed once each, in order of appearance", () => {
    expect(
      render("## A {#a}\n\nx[^s9]\n\n:::claim{id=rumour}\ny[^s2][^s9]\n:::\n\n## B {#b}\n\nz[^s1][^s2]").citations,
    ).toEqual(["s9", "s2", "s1"]);
  });
});

describe("Markdown", () => {
  it.each([
    ["*a* **b** ~~c~~", "<p><em>a</em> <strong>b</strong> <del>c</del></p>"],
    ["a\\\nb", "<p>a<br>\nb</p>"],
    ["3. x\n4. y", '<ol start="3">\n<li>x</li>\n<li>y</li>\n</ol>'],
    ["> q", "<blockquote>\n<p>q</p>\n</blockquote>"],
    ["---", "<hr>"],
    ["[x](https://example.org/?a=1&b=2)", '<p><a href="https://example.org/?a=1&#x26;b=2">x</a></p>'],
    ["[x](#answer)", '<p><a href="#answer">x</a></p>'],
    ["1 < 2 & 3 > 2", "<p>1 &#x3C; 2 &#x26; 3 > 2</p>"],
  ])("%j becomes %j", (body, html) => expect(htmlOf(body)).toBe(html));

  it("can be handed over parsed already", () => {
    const guide = makeGuide("## A {#a}\n\n:dial[tel.balance][^s1]");
    expect(renderGuide(guide, country, parseBody(guide.body))).toEqual(renderGuide(guide, country));
    expect(renderGuide(guide, country, parseBody("")).sections).toEqual([]);
  });

  it("rendered twice gives the same, and leaves guide and facts as they were", () => {
    const guide = Object.freeze(makeGuide("## A {#a}\n\n:dial[tel.balance][^s1]"));
    const before = JSON.stringify(country.facts);
    const first = renderGuide(guide, country);
    expect(renderGuide(guide, country)).toEqual(first);
    expect(JSON.stringify(country.facts)).toBe(before);
  });
});
