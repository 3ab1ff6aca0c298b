import type { Language } from "@/lib/i18n/language";
import type { Section } from "@/lib/markdown/blocks";

/** The sections of an invented guide: prose of every kind Markdown makes, and every block. The words are the interface's own. */
export function exampleSections({ t }: Language): Section[] {
  const sentence = t("country.withoutDataIntro");
  const code = '<bdi dir="ltr" class="code">*123#</bdi>';
  const cited = '<sup><a href="#s1">1</a></sup>';
  return [
    {
      id: "answer",
      heading: t("operator.codes"),
      blocks: [{ type: "prose", html: `<p>${sentence} ${code}${cited}</p>` }],
    },
    {
      id: "no-data",
      heading: t("country.withoutData"),
      blocks: [
        { type: "prose", html: `<p>${sentence}</p>\n<p><strong>${t("topic.sim")}</strong> ${code}</p>` },
        {
          type: "operator",
          id: "exampletel",
          blocks: [
            { type: "way", channel: "exampletel.friend", blocks: [{ type: "prose", html: listHtml(sentence) }] },
            { type: "way", channel: "exampletel.shop", blocks: [] },
          ],
        },
        {
          type: "operator",
          id: "gapcell",
          blocks: [{ type: "prose", html: `<p>${t("operator.gap.way-without-data")}</p>` }],
        },
      ],
    },
    {
      id: "check",
      heading: t("code.purpose.balance"),
      blocks: [{ type: "codes", does: ["balance", "own-number"] }, { type: "channels" }],
    },
    {
      id: "clocks",
      heading: t("country.clocks"),
      blocks: [{ type: "clocks" }, { type: "prose", html: tableHtml(t) }],
    },
    { id: "at-the-counter", heading: t("country.rules"), blocks: [{ type: "phrases" }, { type: "plans" }] },
    {
      id: "trouble",
      heading: t("country.support"),
      blocks: [
        { type: "prose", html: `<h3 id="sim-blocked">${t("clock.outcome.sim-blocked")}</h3>\n<p>${sentence}</p>` },
        { type: "support" },
        { type: "claim", id: "wrong", blocks: [{ type: "prose", html: `<p>${sentence}${cited}</p>` }] },
      ],
    },
  ];
}

function listHtml(sentence: string): string {
  const address = '<a href="https://example.org/recharge"><bdi dir="ltr">example.org/recharge</bdi></a>';
  return `<ol>\n<li>${sentence}</li>\n<li>${address}</li>\n</ol>`;
}

function tableHtml(t: Language["t"]): string {
  const head = `<tr><th>${t("clock.what.plan")}</th><th>${t("clock.what.credit")}</th></tr>`;
  return `<table>\n<thead>${head}</thead>\n<tbody><tr><td>7</td><td>180</td></tr></tbody>\n</table>`;
}
