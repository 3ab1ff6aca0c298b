import path from "node:path";
import { type Edit, link, replace, rewrite, write } from "./content-tree";

/** A mistake in one file of a country. */
export interface Mistake {
  name: string;
  file: string;
  make: (file: string) => Edit;
  /** A text on the line that is to be reported; the first line where there is none. */
  line?: string;
  rule: string;
  hint: RegExp;
}

/** Changes the first place where a text occurs. */
export const change = (from: string, to: string) => (file: string) => replace(file, from, to);
export const put = (content: string | Uint8Array) => (file: string) => write(file, content);
/** Adds a paragraph without changing headings, facts or sources. */
export const add = (text: string) => change("Give your number and the amount.", `Give your number.\n\n${text}`);

const facts = "facts.yaml";
export const guide = "sim.en.md";
const yamlOnly = { file: guide, rule: "front-matter", hint: /first line as --- and nothing else/ };
const rawHtml = { file: guide, rule: "plain-markdown", hint: /Write Markdown/ };
const typedLink = { file: guide, rule: "plain-markdown", hint: /into the facts/ };

/** Every kind of bad input, what it is reported as, and what the hint says. */
export const mistakes: Mistake[] = [
  {
    name: "a YAML syntax error",
    file: facts,
    make: change("name: Beta", 'name: "Beta'),
    line: 'name: "Beta',
    rule: "yaml-syntax",
    hint: /in quotes/,
  },
  {
    name: "a dial code without quotes",
    file: facts,
    make: change('dial: "*100#"', "dial: 580"),
    line: "dial: 580",
    rule: "dial-quoted",
    hint: /write dial: "580"/,
  },
  {
    name: "a dial code that begins with a star, without quotes",
    file: facts,
    make: change('dial: "*100#"', "dial: *100#"),
    line: "dial: *100#",
    rule: "yaml-syntax",
    hint: /in quotes/,
  },
  {
    name: "an unknown key",
    file: facts,
    make: change("currency: XTS", "currency: XTS\ncapital: Example City"),
    line: "capital",
    rule: "unknown-key",
    hint: /Known keys here: country, slug/,
  },
  {
    name: "an unknown source",
    file: facts,
    make: change("sources: [s1, s2]", "sources: [s1, s20]"),
    line: "s20",
    rule: "known-sources",
    hint: /Add it under sources/,
  },
  {
    name: "an unknown directive",
    file: guide,
    make: add(":prize[alpha.weekly]"),
    line: ":prize",
    rule: "known-directives",
    hint: /Did you mean price\?/,
  },
  {
    name: "an unknown code",
    file: guide,
    make: change(":dial[alpha.share]", ":dial[alpha.shore]"),
    line: "alpha.shore",
    rule: "known-references",
    hint: /Did you mean alpha.share\?/,
  },
  {
    name: "an unknown channel",
    file: guide,
    make: change("channel=alpha.shop", "channel=alpha.shops"),
    line: "alpha.shops",
    rule: "known-references",
    hint: /Did you mean alpha.shop\?/,
  },
  {
    name: "a footnote without a source",
    file: guide,
    make: add("It is so.[^s9]"),
    line: "[^s9]",
    rule: "known-footnotes",
    hint: /Add s9 under sources/,
  },
  {
    name: "an id twice",
    file: facts,
    make: change("- id: data-per-mb", "- id: weekly"),
    line: "- id: weekly\n        what",
    rule: "unique-ids",
    hint: /another id/,
  },
  {
    name: "a date in the future",
    file: facts,
    make: change("checked: 2024-05-01", "checked: 2124-05-01"),
    line: "2124",
    rule: "no-future-dates",
    hint: /really read/,
  },
  { name: "a wrong file name", file: "prepaid.en.md", make: put("text"), rule: "file-name", hint: /sim\|esim/ },
  { name: "a wrong locale", file: "sim.zh-CN.md", make: put("text"), rule: "file-name", hint: /zh-Hans or en/ },
  { name: "an empty file", file: guide, make: put(""), rule: "file-empty", hint: /remove it/ },
  { name: "a file that is only a BOM", file: guide, make: put("\ufeff"), rule: "file-empty", hint: /remove it/ },
  {
    name: "bytes that are not UTF-8",
    file: guide,
    make: (file) => rewrite(file, (bytes) => Buffer.concat([bytes, Buffer.from("\nla\xf1a\n", "latin1")])),
    line: "la\ufffda",
    rule: "file-utf8",
    hint: /UTF-8/,
  },
  {
    name: "a NUL byte",
    file: facts,
    make: change("name: Beta", "name: Be\0ta"),
    line: "Be\0ta",
    rule: "file-nul",
    hint: /plain text/,
  },
  {
    name: "UTF-16",
    file: guide,
    make: put(Buffer.from("---\ntitle: x\n---\n", "utf16le")),
    rule: "file-nul",
    hint: /not as UTF-16/,
  },
  {
    name: "five megabytes",
    file: guide,
    make: put("x".repeat(5 * 1024 * 1024)),
    rule: "file-size",
    hint: /right file was saved/,
  },
  {
    name: "a link to a file outside",
    file: guide,
    make: (file) => link(file, path.resolve(import.meta.dirname, "../../package.json")),
    rule: "file-kind",
    hint: /links are not followed/,
  },
  {
    name: "a link to a folder outside",
    file: "more",
    make: (file) => link(file, import.meta.dirname),
    rule: "file-kind",
    hint: /links are not followed/,
  },
  ...["---js", "--- js", "---javascript", "---json", "---coffee", "---toml"].map((fence) => ({
    name: `front matter after ${fence}`,
    make: put(`${fence}\n{ "title": globalThis.ranFrontMatter = "x" }\n---\n\n## x {#answer}\n`),
    ...yamlOnly,
  })),
  { name: "a script", make: add("<script>alert()</script>"), line: "<script>", ...rawHtml },
  { name: "an inline SVG", make: add('<svg onload="alert()"></svg>'), line: "<svg", ...rawHtml },
  { name: "an event handler", make: add('<img src="x" onerror="alert()">'), line: "onerror", ...rawHtml },
  { name: "an HTML comment", make: add("<!-- to do -->"), line: "<!--", ...rawHtml },
  { name: "a javascript: link", make: add("[here](javascript:alert)"), line: "[here]", ...typedLink },
  { name: "a javascript: address in angle brackets", make: add("<javascript:alert>"), line: "<java", ...typedLink },
  {
    name: "a javascript: link by reference",
    make: add("[here][x]\n\n[x]: javascript:alert"),
    line: "[here]",
    ...typedLink,
  },
  {
    name: "a javascript: address in the facts",
    file: facts,
    make: change("url: https://registry.example.org", "url: javascript:alert()"),
    line: "javascript:",
    rule: "invalid-value",
    hint: /complete web address/,
  },
  {
    name: "an event handler on a directive",
    file: guide,
    make: change("::phrases", "::phrases{onclick=alert}"),
    line: "onclick",
    rule: "known-directives",
    hint: /takes nothing in braces/,
  },
];
