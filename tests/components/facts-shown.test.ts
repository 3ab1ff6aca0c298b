import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { facts } from "@/components/example-facts";
import { facts as factsSchema } from "@/lib/content/schema/facts";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { allExamples, renderExample } from "./example-documents";

function showExample(component: string, name: string, locale: Locale): { text: string; fragment: DocumentFragment } {
  const example = allExamples.find((known) => known.component === component && known.name === name);
  if (!example) throw new Error(`${component} has no example “${name}”`);
  const fragment = JSDOM.fragment(renderExample(example, locale));
  return { text: fragment.textContent ?? "", fragment };
}

/** Every example of a code, whether it is a USSD code, and where its button leads. */
const codeCards: [name: string, isUssd: boolean, link: string | undefined][] = [
  ["ussd", true, "tel:*123%23"],
  ["ussd, free", true, "tel:*107%23"],
  ["ussd with blanks, cost and limits", true, undefined],
  ["ussd with a PIN", true, undefined],
  ["sms", false, "sms:6611?body=UNSUB"],
  ["call", false, "tel:1200"],
  ["overdue", true, "tel:*700%23"],
  ["low confidence", true, "tel:*112%23"],
  ["low confidence and overdue", true, "tel:*99%23"],
];

/** Examples of overdue facts, with the day on which the check was due. */
const overdue: [component: string, name: string, due: string][] = [
  ["fact-line", "overdue", "2026-05-05"],
  ["fact-line", "low confidence and overdue", "2026-05-05"],
  ["code-card", "overdue", "2026-05-05"],
  ["code-card", "low confidence and overdue", "2026-05-05"],
  ["way-card", "overdue", "2026-05-05"],
  ["clock-list", "overdue", "2026-04-05"],
  ["rule-list", "overdue", "2027-01-30"],
];

const doubtful: [component: string, name: string][] = [
  ["fact-line", "low confidence"],
  ["fact-line", "low confidence and overdue"],
  ["code-card", "low confidence"],
  ["code-card", "low confidence and overdue"],
  ["way-card", "low confidence, with three things needed"],
  ["clock-list", "ends with the event itself, in doubt"],
  ["plan-list", "with an undated price, in doubt"],
  ["support-list", "from any phone, in doubt"],
  ["first-ways", "in doubt"],
  ["code-lines", "without their purpose"],
  ["data-need", "with plans, one of them without a length"],
];

const certain: [component: string, name: string][] = [
  ["fact-line", "due"],
  ["code-card", "overdue"],
  ["way-card", "with a code"],
  ["plan-list", "with a dated price, night data and codes"],
  ["support-list", "from the operator’s SIM"],
  ["first-ways", "a code with what it needs, and a shop"],
];

it("the examples’ facts are such as an editor may write", () => {
  expect(factsSchema.safeParse(facts).error).toBeUndefined();
});

it("every example of a code card is held to what follows", () => {
  const names = allExamples.filter(({ component }) => component === "code-card").map(({ name }) => name);
  expect(codeCards.map(([name]) => name)).toEqual(names);
});

describe.each(localeTags)("in %s", (locale) => {
  const { t, formats } = getLanguage(locale);

  it.each(allExamples)("$component, $name: what is dialled stands isolated left to right", (example) => {
    const fragment = JSDOM.fragment(renderExample(example, locale));
    for (const isolated of fragment.querySelectorAll("bdi[dir=ltr]")) isolated.remove();
    expect(fragment.textContent).not.toMatch(/[*#]\d|\d[*#]|(?<!\u2066)\+\d/);
  });

  it.each(codeCards)(
    "the code “%s” is shown, with the iPhone sentence: %s, with a button to: %s",
    (name, isUssd, link) => {
      const { text, fragment } = showExample("code-card", name, locale);
      expect(fragment.querySelector("bdi[dir=ltr]")?.textContent).toMatch(/^[*\d]|^UNSUB$/);
      expect(text.includes(t("code.iphone"))).toBe(isUssd);
      expect(fragment.querySelector("a:not(sup a)")?.getAttribute("href")).toBe(link);
    },
  );

  it("blanks of a code are named in the reader’s language, each isolated", () => {
    const { fragment } = showExample("code-card", "ussd with blanks, cost and limits", locale);
    const blanks = [...fragment.querySelectorAll("bdi[dir=ltr] bdi")].map((blank) => blank.textContent);
    expect(blanks).toEqual([t("code.blank.number"), t("code.blank.amount")]);
  });

  it("an unknown foreign card is said in words", () => {
    const name = "without a code, with cash, its local name and an unknown foreign card";
    expect(showExample("way-card", name, locale).text).toContain(t("channel.foreignCard.unknown"));
    expect(showExample("channel-table", "with gaps", locale).text).toContain(t("channel.foreignCard.unknown"));
  });

  it("a way for which no source was found is said to be one, in every cell of the table", () => {
    const { fragment } = showExample("channel-table", "with gaps", locale);
    const cells = [...fragment.querySelectorAll("td")].map((cell) => cell.textContent);
    expect(cells).toHaveLength(10);
    expect(cells.filter((text) => text === t("channel.none"))).toHaveLength(4);
  });

  it.each(overdue)("%s, %s: the check is said to be overdue since %s", (component, name, due) => {
    expect(showExample(component, name, locale).text).toContain(t("fact.overdue", { date: formats.date(due) }));
  });

  it("a fact that is not overdue names the day of its next check", () => {
    const due = t("fact.due", { date: formats.date("2027-03-01") });
    expect(showExample("fact-line", "due", locale).text).toContain(due);
  });

  it.each(["country-page", "guide-page"])("%s: overdue facts are counted at the top", (component) => {
    const notice = t("guide.overdue", { count: 4 });
    expect(showExample(component, "with overdue facts", locale).text).toContain(notice);
  });

  it.each(certain)("%s, %s: no doubt is said", (component, name) => {
    expect(showExample(component, name, locale).text).not.toContain(t("fact.confidence.low"));
  });

  it.each(doubtful)("%s, %s: the doubt is said", (component, name) => {
    expect(showExample(component, name, locale).text).toContain(t("fact.confidence.low"));
  });
});

describe.each(allExamples)("$component, $name", (example) => {
  const fragment = JSDOM.fragment(renderExample(example, "en"));

  it("leaves no cell, row or sentence empty", () => {
    const elements = [
      ...fragment.querySelectorAll("td, th, li, p, dd, dt, b, small, span, a, bdi, h1, h2, h3, summary"),
    ];
    // What is hidden waits for an island to fill it in.
    const shown = elements.filter((element) => !element.closest("[hidden]"));
    expect(shown.filter(({ textContent }) => textContent?.trim() === "")).toEqual([]);
  });

  it("has only classes that a style sheet knows", () => {
    const classes = [...fragment.querySelectorAll("[class]")].flatMap(({ classList }) => [...classList]);
    expect(classes).not.toContain("undefined");
  });
});
