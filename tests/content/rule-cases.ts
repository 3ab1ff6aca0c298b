import { readFileSync } from "node:fs";
import { vi } from "vitest";
import { addCountry, country, type Edit, link, remove, replace, rewrite, today, write } from "./content-tree";

const factsFile = `${country}/facts.yaml`;
const changesFile = `${country}/changes.yaml`;
const sourceText = `${country}/sim.zh-Hans.md`;
const translation = `${country}/sim.en.md`;

const generalFacts = "guides/facts.yaml";
const generalSource = "guides/refunds.zh-Hans.md";

const inFacts = (from: string, to: string) => replace(factsFile, from, to);
const inTranslation = (from: string, to: string) => replace(translation, from, to);

/** A change to the source text alone: its translation, which no longer matches, is taken away. */
const inSource = (from: string, to: string): Edit[] => [remove(translation), replace(sourceText, from, to)];

/** The same for the guide that belongs to no country. */
const inGeneral = (from: string, to: string): Edit[] => [
  remove("guides/refunds.en.md"),
  replace(generalSource, from, to),
];

/** Puts a paragraph where neither headings nor facts change. */
const paragraph = (text: string) => replace(sourceText, "报号码和金额。", `报号码和金额。\n\n${text}`);

/** Repeats a part of the facts: from one text to just before another. */
const twice = (start: string, end: string) =>
  rewrite(factsFile, (bytes) => {
    const text = bytes.toString();
    const part = text.slice(text.indexOf(start), text.indexOf(end));
    return Buffer.from(text.replace(part, () => part + part));
  });

const denyFirstRead: Edit = () => {
  vi.mocked(readFileSync).mockImplementationOnce(() => {
    throw new Error("EACCES: permission denied, open");
  });
};

/** For every rule the ways to break it, each a change to the valid fixture tree that breaks no other rule. */
export const ruleCases: Record<string, Record<string, Edit | readonly Edit[]>> = {
  "file-name": {
    "an unknown topic": write(`${country}/prepaid.en.md`, "---\ntitle: x\n---\n"),
    "a locale in other letter case": write(`${country}/sim.zh-hans.md`, "---\ntitle: x\n---\n"),
    "a guide without a locale": write(`${country}/sim.md`, "---\ntitle: x\n---\n"),
    "messages in a language the site does not have": write("messages/xx.json", "{}"),
    "a file beside the folders": write("notes.txt", "to do"),
  },
  "known-changes": {
    "none in a published country": remove(changesFile),
    "an entry that stands twice": replace(changesFile, "id: new-balance-code", "id: published"),
    "an operator who does not exist": replace(changesFile, "operator: alpha", "operator: alfa"),
    "a source that does not exist": replace(changesFile, "[s1]", "[s99]"),
    "a change that has not come": replace(changesFile, "2024-05-02", "2024-07-02"),
  },
  "known-redirects": {
    "an address that is a page": replace("redirects.yaml", "from: /oldland", "from: /exampleland/sim"),
    "an address that stands twice": replace("redirects.yaml", "from: /oldland", "from: /exampleland/old-alpha"),
    "a chain": replace("redirects.yaml", "to: /exampleland\n", "to: /exampleland/old-alpha\n"),
    "a loop": replace("redirects.yaml", "to: /exampleland\n", "to: /oldland\n"),
    "a page that does not exist": replace("redirects.yaml", "to: /exampleland\n", "to: /exampleland/sims\n"),
    "an operator who does not exist": replace("redirects.yaml", "operator-alpha", "operator-alfa"),
  },
  "known-search-words": {
    "no file": remove("search-words.yaml"),
    "a published country of which it says nothing": [
      addCountry("otherland"),
      replace("search-words.yaml", "  otherland: *country\n", ""),
    ],
    "a country that does not exist": replace("search-words.yaml", "pages:\n", "  exampland: *country\npages:\n"),
    "an operator who does not exist": replace("search-words.yaml", "      alpha:", "      alfa:"),
    "a guide of which it says nothing": replace("search-words.yaml", "guides:\n  refunds: *words", "guides: {}"),
    "a guide that does not exist": replace("search-words.yaml", "  refunds:", "  refund: *words\n  refunds:"),
  },
  "file-kind": { "a symbolic link": link(translation, "sim.zh-Hans.md") },
  "file-size": { "more than half a megabyte": write(translation, "x".repeat(512 * 1024 + 1)) },
  "file-nul": { "a NUL byte on the third line": write(translation, "---\ntitle: x\n\0\n---\n") },
  "file-utf8": { "a byte of another encoding": write(translation, Buffer.from("---\ntitle: caf\xe9 bar\n", "latin1")) },
  "file-empty": { "white space only": write(translation, "\n \n") },
  "file-read": { "no permission": denyFirstRead },
  "front-matter": {
    none: inTranslation("---\n", ""),
    "in another language": inTranslation("---", "---js"),
    empty: write(translation, "---\n\n---\n\ntext\n"),
    "never closed": write(translation, "---\ntitle: x\n"),
  },
  "yaml-syntax": {
    "an open quotation mark": inFacts("name: Beta", 'name: "Beta'),
    "a key twice": inFacts("status: published", "status: published\nstatus: draft"),
    "an unquoted code that begins with *": inFacts('dial: "*100#"', "dial: *100#"),
    "a tab for indentation": inFacts("    kind: forum", "\tkind: forum"),
    "a colon in a title": inTranslation("title: How to", "title: Exampleland: how to"),
    "aliases that multiply": inFacts(
      "local_languages: [en]",
      `local_languages: [en]\na: &a [x]\nb: &b [${"*a, ".repeat(60)}]\nc: [${"*b, ".repeat(60)}]`,
    ),
  },
  "unknown-key": {
    "of a country": inFacts("currency: XTS", "currency: XTS\ncapital: Example City"),
    "of a code": inFacts("does: balance", "does: balance\n        answer: yes"),
    "in front matter": inTranslation("published:", "author: Nobody\npublished:"),
  },
  required: {
    "of a country": inFacts("status: published\n", ""),
    "of a code": inFacts("        confidence: high\n", ""),
    "in front matter": inTranslation("updated: 2024-05-02\n", ""),
  },
  "quoted-string": {
    "a calling code": inFacts('calling_code: "999"', "calling_code: 999"),
    "a year": inFacts("since: 2023-01", "since: 2023"),
    "a year where a word is allowed": inFacts("published: 2023-12-31", "published: 2023"),
    "an amount where a word is allowed": inFacts('cost: "0.50"', "cost: 0.50"),
    "an amount in a list of words": inFacts("[Alpha Mobile]", "[0100]"),
  },
  "dial-quoted": {
    "a number": inFacts('dial: "*100#"', "dial: 580"),
    nothing: inFacts('dial: "*100#"', "dial:"),
  },
  "invalid-type": {
    "words for a number": inFacts("days: 30", "days: thirty"),
    "a word for a list": inFacts("gaps: []", "gaps: none"),
    "a list for the whole file": write(factsFile, "- country: ZZ\n"),
  },
  "invalid-value": {
    "a word that is not on the list": inFacts("kind: operator\n", "kind: newspaper\n"),
    "true for yes": inFacts('works_without_data: "yes"', "works_without_data: true"),
    "letters in a code": inFacts('dial: "*100#"', 'dial: "*100*number#"'),
    "an SMS with a code to dial": inFacts("kind: sms", 'kind: sms\n        dial: "*1#"'),
    "an address that is not of the web": inFacts("website: https:", "website: javascript:"),
    "a day that does not exist": inFacts("checked: 2024-05-01", "checked: 2024-02-30"),
    "a fact without a source": inFacts("sources: [s1]", "sources: []"),
    "a verdict without a source": inFacts("verdict: unverified", "verdict: wrong"),
    "a title as long as a paragraph": inTranslation("title: How", `title: ${"How ".repeat(30)}`),
    "a fingerprint that is none": inTranslation('translated_from: "', 'translated_from: "x'),
  },
  "facts-missing": { "guides only": remove(factsFile) },
  "folder-slug": {
    "another name": inFacts("slug: exampleland", "slug: sampleland"),
    "the name of a page": addCountry("search"),
  },
  publication: {
    "a topic without its source text": [remove(sourceText), remove(translation)],
    "a topic whose source text is a draft": [
      remove(translation),
      replace(sourceText, "published:", "status: draft\npublished:"),
    ],
    "an operator with no way": inFacts("gaps: [way-without-data, ", "gaps: ["),
    "an operator with a way and the gap": inFacts("gaps: []", "gaps: [way-without-data]"),
    "no way at all": [
      inFacts('works_without_data: "yes"', 'works_without_data: "no"'),
      inFacts('works_without_data: "yes"', "works_without_data: unknown"),
      inFacts("gaps: []", "gaps: [way-without-data]"),
    ],
  },
  unfinished: {
    "a title that is still to be written": inTranslation("title: How", 'title: "…" # How'),
    "a paragraph of a scaffold": paragraph("…"),
    "a line of a scaffold with its facts": paragraph("2. …[^s1]"),
    "an empty section": inGeneral(":::claim{id=always-refunded}\n“一定能退。”没有找到来源。\n:::\n", ""),
  },
  "guide-sections": {
    "a heading of the first level": inSource("## 先看答案", "# 示例国 {#title}\n\n## 先看答案"),
    "a heading without an id": inSource(" {#phone-blocked}", ""),
    "an id twice": inSource("{#phone-blocked}", "{#answer}"),
    "the id of the list of sources": inSource("{#phone-blocked}", "{#sources}"),
    "a heading of the fourth level": inSource("### 手机被封", "#### 手机被封"),
    "a section missing": inSource("## 在柜台前 {#at-the-counter}\n", ""),
    "two sections in the wrong order": [
      ...inSource("{#check}", "{#moved}"),
      replace(sourceText, "{#clocks}", "{#check}"),
      replace(sourceText, "{#moved}", "{#clocks}"),
    ],
    "a section too many": inSource(
      "“哪家店都能充。”没有找到来源。\n:::",
      "“哪家店都能充。”没有找到来源。\n:::\n\n## 附录 {#more}\n\n没有了。",
    ),
    "a section in a list": inSource("## 请别人代充", "- ## 请别人代充"),
    "sections after a block that is never closed": inSource("没有找到来源。\n:::\n", "没有找到来源。\n"),
    "text before the first section": inSource("## 先看答案", "开头。\n\n## 先看答案"),
    "a guide of no country without an answer": inGeneral("{#answer}", "{#check}"),
    "a guide of no country with an unknown section": inGeneral("{#trouble}", "{#problems}"),
    "a guide of no country in the wrong order": [
      ...inGeneral("{#trouble}", "{#moved}"),
      replace(generalSource, "{#claims}", "{#trouble}"),
      replace(generalSource, "{#moved}", "{#claims}"),
    ],
  },
  "known-directives": {
    unknown: inSource("::phrases", "::phrase"),
    "in another form": inSource("::phrases", ":phrases"),
    "without what it needs": inSource('::codes{does="balance own-number"}', "::codes"),
    "with an attribute it does not take": inSource("::phrases", '::phrases{onclick="alert"}'),
    "a block in a list": inSource("::plans", "- 套餐\n\n  ::plans"),
    "a block in a quotation": inSource("::plans", "> ::plans"),
    "a purpose no code has": inSource('does="balance own-number"', 'does="balance ownnumber"'),
  },
  "known-references": {
    "a code": inSource(":dial[alpha.share]", ":dial[alpha.shore]"),
    "a channel": inSource("{channel=alpha.shop}", "{channel=alpha.kiosk}"),
    "an operator": inSource("{id=beta}", "{id=gamma}"),
    "a claim": inSource("{id=any-shop}", "{id=any-bank}"),
    "a price": inSource(":price[alpha.weekly]", ":price[alpha.monthly]"),
    "a fact of a guide of no country": inGeneral(":figure[wait]", ":figure[weight]"),
    "the date of an undated source": inSource(":date[tax]", ":date[s1]"),
  },
  "known-footnotes": {
    "no such source": inSource("[^s1]", "[^s9]"),
    "no such source in a guide of no country": inGeneral("[^s1]", "[^s2]"),
    "a text of its own": inSource("## 没有流量了", "[^s1]: 出处。\n\n## 没有流量了"),
  },
  "known-sources": {
    "no such source": inFacts("sources: [s1, s2]", "sources: [s1, s20]"),
    "no such source for a fact of no country": replace(generalFacts, "sources: [s1]", "sources: [s2]"),
  },
  "known-codes": {
    "of a channel": inFacts("code: share", "code: shared"),
    "of a plan": inFacts("buy_with: [balance]", "buy_with: [balance, weekly]"),
  },
  messages: {
    "not JSON": replace("messages/fr.json", "{", ""),
    "a locale without messages": remove("messages/ur.json"),
    "no English": remove("messages/en.json"),
    "a message missing": replace("messages/ar.json", '"checked"', '"seen"'),
    "a message empty": replace("messages/es.json", "Inicio", ""),
    "a brace left open": replace("messages/fr.json", "{date}", "{date"),
    "a placeholder translated": replace("messages/fr.json", "{date}", "{jour}"),
  },
  "no-digits": {
    "a price": paragraph("大约\n要 8.60 块。"),
    "a code": paragraph("拨 \\*100#。"),
    "a code in backquotes": paragraph("拨 `*100#`。"),
    "a digit beside a name": paragraph("Alpha 有 2 家店。"),
    "digits of another script": paragraph("价格 ٥٠٠۔"),
  },
  "no-future-dates": {
    "when a fact was checked": inFacts("checked: 2024-05-01", "checked: 2024-06-02"),
    "when a source was published": inFacts("published: 2023-12-31", "published: 2024-07"),
    "when a source was read": inFacts("retrieved: 2024-05", "retrieved: 2024-07"),
    "when a guide changed": inTranslation("updated: 2024-05-02", "updated: 2024-06-02"),
    "a change before the publication": inTranslation("updated: 2024-05-02", "updated: 2024-04-30"),
  },
  "plain-markdown": {
    "a script": paragraph("<script>alert()</script>"),
    "raw HTML in a sentence": paragraph('一个 <b onclick="alert()">词</b>。'),
    "an image": paragraph("![图](https://example.org/x.png)"),
    "an image by reference": paragraph("![图][x]\n\n[x]: https://example.org/x.png"),
    "a link": paragraph("[这里](https://example.org)"),
    "a link to a heading that is not there": inGeneral("#not-refunded)", "#refunded)"),
    "a link by reference": paragraph("[这里][x]\n\n[x]: https://example.org"),
    "a bare address": paragraph("见 https://example.org 。"),
    "a code block": paragraph("```\n拨号\n```"),
  },
  translation: {
    "of nothing stated": inTranslation('translated_from: "523dda9ea19d"\n', ""),
    "stated by the source": replace(sourceText, "published:", 'translated_from: "523dda9ea19d"\npublished:'),
    "without a source": [inFacts("status: published", "status: draft"), remove(sourceText)],
    "of a draft": [
      inFacts("status: published", "status: draft"),
      replace(sourceText, "published:", "status: draft\npublished:"),
    ],
    "with other headings": inTranslation("{#phone-blocked}", "{#blocked}"),
    "with a block too few": inTranslation("::plans\n", ""),
    "with another fact": inTranslation(":dial[alpha.stop]", ":dial[alpha.balance]"),
    "with a source too few": inTranslation("[^s3]", ""),
  },
  "unique-ids": {
    "two operators": twice("  - id: beta", "\ncodes:"),
    "two codes": twice("      - id: stop", "    channels:"),
    "two facts of every network": twice("  - id: sim-return", "\nrates:"),
    "a plan and a price": inFacts("- id: data-per-mb", "- id: weekly"),
  },
};

/** Changes to the valid tree that stay within the rules, each close to something refused. */
export const allowedCases: Record<string, Edit | readonly Edit[]> = {
  "a draft without guides": [
    inFacts("status: published", "status: draft"),
    ...["sim.zh-Hans.md", "sim.en.md", "esim.zh-Hans.md", "esim.en.md"].map((file) => remove(`${country}/${file}`)),
  ],
  "a country without translations": [remove(translation), remove(`${country}/esim.en.md`)],
  "a draft of a translation, with words still to be written": [
    inTranslation("published:", "status: draft\npublished:"),
    inTranslation("title: How to top up a SIM in Exampleland", "title: …"),
    inTranslation("Give your number and the amount.", "…"),
  ],
  "a translation of an older text": inTranslation("523dda9ea19d", "000000000000"),
  "a README for editors": write("README.md", "# How to write\n"),
  "names of radio generations": paragraph("有 4G 和 5G 网络。"),
  "the name of an operator with a digit in it": [
    inFacts("also_known_as: [Alpha Mobile]", "also_known_as: [Alpha2, Alpha2go]"),
    paragraph("Alpha2go 以前叫 Alpha2。"),
  ],
  "the current day, month and year": [
    inFacts("checked: 2024-05-01", `checked: ${today}`),
    inFacts("retrieved: 2024-05\n", "retrieved: 2024-06\n"),
    inFacts("since: 2023-01", 'since: "2024"'),
  ],
  "a code with every blank": inFacts('"*100#"', '"+*100*{number}*{amount}*{pin}#"'),
  "yes without quotes": inFacts('works_without_data: "yes"', "works_without_data: yes"),
  "a plural with a word for none": replace("messages/fr.json", "one {#", "zero {aucun} one {#"),
  "a colon before a word": paragraph("时间\\:白天。"),
};
