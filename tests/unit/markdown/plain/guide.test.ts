import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { type GuidePlace, writeGuide } from "@/lib/markdown/plain/guide";
import { renderGuide } from "@/lib/markdown/render";
import { readMarkdown } from "../../../read-markdown";
import { exampleFacts, makeCountry, makeGuide } from "../../exampleland";

afterEach(() => vi.unstubAllEnvs());

/** Every fact that stands in a sentence, and every block. */
const body = `## A :dial[tel.balance] {#answer}

Dial :dial[tel.balance] or :dial[tel.share], send :dial[tel.stop].[^s1][^s2] It costs :price[tel.share.cost]. Wait :days[number], :months[tel.season],
:hours[tel.block]. Since :date[s16]. Tax :percent[tax], :data[tel.weekly] at :hours[tel.weekly], :figure[wait], :ending[tel.data]. Call :phone[tel.line],
get :app[tel], open :link[tel.website]. See [below](#sub).

## B {#no-data}

::::operator{id=tel}
Before.

:::way{channel=tel.friend}
1. Ask.[^s3]
:::

:::way{channel=tel.website}
1. Open it.
:::

After.
::::

::::operator{id=net}
Nothing.
::::

Behind.

## C {#check}

### Below {#sub}

::codes{does="balance transfer stop-services"}

::channels

::clocks

::plans

::endings

::phrases

::support

## D {#claims}

:::claim{id=rumour}
“Said.” No.[^s15]
:::
`;

const country = makeCountry();
const place: GuidePlace = {
  path: "/en/exampleland/sim",
  country: exampleFacts,
  isStale: false,
  today: "2026-12-01",
};
const write = (locale: Locale, changes: Partial<GuidePlace> = {}, text = body) =>
  writeGuide(makeGuide(text, { locale }), country, { ...place, ...changes });

describe.each(localeTags)("in %s", (locale) => {
  const { t, formats } = getLanguage(locale);
  const markdown = write(locale);
  const read = readMarkdown(markdown);
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

  it("every fact is in words of the language", () => {
    const words = [
      formats.money("8.60", "PKR"),
      formats.duration(180, "day"),
      formats.duration(3, "month"),
      formats.duration(24, "hour"),
      formats.date("2018-03-27"),
      formats.percent("19.5"),
      formats.gigabytes("40"),
      formats.hours("01:00", "09:00"),
      formats.figure("5", "day", "7"),
      "My Exampletel",
    ];
    for (const word of words) expect(read.text).toContain(plain(word));
    expect(read.links).toEqual(expect.arrayContaining(["tel:021-111222", "https://example.org/top-up/"]));
  });

  it("what is dialled is inline code, what the page dials too", () => {
    const html = JSON.stringify(renderGuide(makeGuide(body, { locale }), country).sections).replaceAll('\\"', '"');
    const shown = [...JSDOM.fragment(html).querySelectorAll("bdi.code")].map(({ textContent }) => textContent ?? "");
    expect(shown).toHaveLength(4);
    expect(read.codes).toEqual(expect.arrayContaining(shown.map(plain)));
  });

  it("no directive, no isolate and no heading id is left", () => {
    expect(markdown).not.toMatch(/:[a-z]+\[|^:{2,}|\{#|[\u2066-\u2069]/m);
  });

  it("the headings are those of the page, operators one level below", () => {
    expect(read.headings).toEqual([
      { depth: 1, text: "A title" },
      { depth: 2, text: "A *111#" },
      { depth: 2, text: "B" },
      { depth: 3, text: "Exampletel" },
      { depth: 3, text: "Examplenet" },
      { depth: 2, text: "C" },
      { depth: 3, text: "Below" },
      { depth: 4, text: "Exampletel" },
      { depth: 4, text: "Examplenet" },
      { depth: 2, text: "D" },
      { depth: 2, text: t("source.heading") },
    ]);
  });

  it("every footnote is defined, every definition is referred to", () => {
    expect(read.text).not.toContain("[^");
    expect(read.definitions).toEqual([...read.references].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
    expect(read.definitions).toContain("s15");
  });

  it("tables have as many cells in every row", () => {
    expect(read.tables).toEqual([[3, 3, 3]]);
  });
});

describe("the head", () => {
  const headOf = (markdown: string) => markdown.slice(0, markdown.indexOf("\n\n## "));

  it("states title, description, dates, money and the page", () => {
    expect(headOf(write("en"))).toBe(
      [
        "# A title",
        "",
        "A description.",
        "",
        "Facts checked 1\u00a0November\u00a02026 · 11 sources · Text of 2\u00a0November\u00a02026\\",
        "Currency: Pakistani Rupee (PKR). Calling code: +99.\\",
        "Topup Atlas · [/en/exampleland/sim](/en/exampleland/sim)",
      ].join("\n"),
    );
  });

  it("warns of a text that is behind its source and of facts that are overdue", () => {
    const { t } = getLanguage("fr");
    const head = headOf(write("fr", { isStale: true, today: "2027-01-01" }));
    expect(head).toContain(`\n\n> ${t("guide.stale")}\n\n> ${t("guide.overdue", { count: 5 })}`);
  });

  it("names no money where there is no country", () => {
    const text = writeGuide(makeGuide("## A {#answer}\n"), country, {
      path: "/en/guides/x",
      isStale: false,
      today: "",
    });
    expect(text).toContain("2026\\\nTopup Atlas · [/en/guides/x](/en/guides/x)\n\n## A\n");
    expect(text).not.toContain("/help");
  });
});

describe("addresses", () => {
  it("name the host when it is known; those within the guide lead to its page", () => {
    vi.stubEnv("SITE_URL", "https://example.net");
    const { links } = readMarkdown(write("en"));
    const inside = links.filter((url) => new URL(url, "https://example.net").hostname === "example.net");
    expect(inside).toEqual([
      "https://example.net/en/exampleland/sim",
      "https://example.net/en/exampleland/sim#sub",
      "https://example.net/en/exampleland/help",
      "https://example.net/en/exampleland/counter",
    ]);
    expect(write("en")).toContain("\nTopup Atlas · <https://example.net/en/exampleland/sim>\n");
  });
});

describe("the answer", () => {
  it("is followed by each operator's ways without data and by the way to symptoms", () => {
    expect(write("en", {}, "## A {#answer}\n\nText.\n\n## B {#b}\n")).toContain(
      [
        "## A",
        "",
        "Text.",
        "",
        "**Without data: the easiest way first**",
        "",
        "- **Exampletel** Ask a friend for credit (a friend with the same operator)[^s3]",
        "- **Examplenet** We found no source for a way to top up without data.",
        "",
        "[Something wrong? Find it by symptom](/en/exampleland/help)",
        "",
        "## B",
      ].join("\n"),
    );
  });
});

describe("sources", () => {
  it("are footnotes under their heading: title, address, publisher, kind and date", () => {
    const text = write("en", {}, "## A {#answer}\n\nText.[^s16]\n");
    expect(text.slice(text.indexOf("## Sources"))).toBe(
      [
        "## Sources",
        "",
        "We read stored copies of these pages, not the live ones.\\",
        "Read: November\u00a02026.",
        "",
        "[^s3]: [page-3](https://example.org/page-3) · Exampletel · operator · undated",
        "",
        "[^s16]: [page-16](https://example.org/page-16) · Exampletel · operator · 27\u00a0March\u00a02018",
        "",
      ].join("\n"),
    );
  });

  it("say that an address or a publisher is unknown, and keep marks in a title as they are", () => {
    const sources = {
      ...exampleFacts.sources,
      s16: { ...exampleFacts.sources["s16"], url: "unknown", title: "Codes *111# [old]_x_", publisher: "unknown" },
    } as typeof exampleFacts.sources;
    const guide = makeGuide("## A {#answer}\n\nText.[^s16]\n");
    const text = writeGuide(guide, makeCountry([], { ...exampleFacts, sources }), place);
    expect(readMarkdown(text).text).toContain(
      "Codes *111# [old]_x_ · address unknown · publisher unknown · operator · 27\u00a0March\u00a02018",
    );
  });
});

it("a guide can be handed over parsed, and written twice gives the same", () => {
  expect(write("ur")).toBe(write("ur"));
});
