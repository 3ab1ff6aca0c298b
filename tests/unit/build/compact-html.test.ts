import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { compactHtml } from "@/lib/build/compact-html";
import type { Block } from "@/lib/markdown/blocks";
import { renderGuide } from "@/lib/markdown/render";
import { makeCountry, makeGuide } from "../exampleland";

const page = (body: string, css = "", head = "") =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/><style>${css}</style>${head}</head><body>${body}</body></html>`;

type Tree = string | [name: string, attributes: Record<string, string>, ...children: Tree[]];

/** What a browser builds from a page, but for styles and the names of classes; line breaks between elements do not show. */
function treeOf(html: string): Tree {
  const read = (node: Element): Tree => [
    node.localName,
    Object.fromEntries(
      [...node.attributes].filter(({ name }) => name !== "class").map(({ name, value }) => [name, value]),
    ),
    ...[...node.childNodes].flatMap((child): Tree[] => {
      if (child.nodeType === child.TEXT_NODE) return /^\n*$/.test(child.nodeValue ?? "") ? [] : [child.nodeValue ?? ""];
      const element = child as Element;
      return element.localName === "style" ? [] : [read(element)];
    }),
  ];
  const { document } = new JSDOM(html).window;
  expect(document.compatMode).toBe("CSS1Compat");
  return read(document.documentElement);
}

const prose = (body: string) => {
  const listHtml = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => (block.type === "prose" ? block.html : "blocks" in block ? listHtml(block.blocks) : []));
  const { sections } = renderGuide(makeGuide(`## A {#a}\n\n${body}`), makeCountry());
  return listHtml(sections.flatMap(({ blocks }) => blocks)).join("");
};

describe("what a browser builds stays the same with", () => {
  it.each([
    ["nothing at all", ""],
    ["text that looks like tags", '<p class="x">&lt;a href="b"&gt; 1 &lt; 2 &amp;amp; "quoted" a="b"</p>'],
    ["a value that holds >", '<p title="a > b" class="x">x</p><p data-x="1>2">y</p>'],
    [
      "a value that holds =, quotes and spaces",
      `<p title="a = b" data-a="x=&quot;y&quot;" data-b="it's" data-c="\`x\`">x</p>`,
    ],
    ["a value that ends with =", '<a href="?a=" id="x">x</a><a id="y" href="?b=">y</a>'],
    ["a value that holds a line break", '<p title="a\nb">x</p>'],
    ["a value in another script", '<p title="充值" lang="ur">لوڈ</p>'],
    ["a value with &", '<a href="/?a=1&amp;b=2">x</a>'],
    ["an empty value", '<p hidden="" id="" class="">x</p><img alt="" src="/a.png"/><option value="">x</option>'],
    ["an attribute without a value", '<details open><summary>s</summary></details><input disabled type="checkbox"/>'],
    [
      "an address that ends with /",
      '<a href="https://example.org/">x</a><a href="/en/" rel="nofollow">y</a><a href="/">z</a>',
    ],
    ["a void element", '<br/><hr class="x"/><img src="/a/" alt="x"/><input value="/"/><wbr/>'],
    ["a void element whose last value ends with /", '<p><img alt="x" src="/a/"/>text</p>'],
    [
      "a vector graphic",
      '<svg viewBox="0 0 10 10" aria-hidden="true"><path d="M0 0h1v1z" class="x"></path><g><text x="1">t</text></g></svg>',
    ],
    [
      "tables",
      '<table class="x"><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td><p>d</p><p>e</p></td></tr><tr><td>f</td><td></td></tr></tbody></table>',
    ],
    ["nested lists", '<ul><li>a<ul><li>b</li><li><p>c</p></li></ul></li><li><ol start="2"><li>d</li></ol></li></ul>'],
    [
      "paragraphs before all kinds of elements",
      "<div><p>a</p><p>b</p><ul><li>c</li></ul><p>d</p><table><tbody><tr><td>e</td></tr></tbody></table><p>f</p><details><summary>s</summary><p>g</p></details><p>h</p><dl><dt>i</dt><dd>j</dd></dl><p>k</p><h2>l</h2><p>m</p></div>",
    ],
    [
      "paragraphs before text and inline elements",
      '<div><p>a</p>text<p>b</p><a href="/x">c</a><p>d</p><b>e</b><p>f</p><bdi>g</bdi></div>',
    ],
    [
      "paragraphs at the end of all kinds of elements",
      '<section><p>a</p></section><main><p>b</p></main><blockquote><p>c</p></blockquote><a href="/x"><p>d</p></a><details><p>e</p></details><nav><p>f</p></nav><dd><p>g</p></dd><article><p>h</p></article><footer><p>i</p></footer>',
    ],
    ["empty elements", '<p></p><ul></ul><ul><li></li></ul><div></div><p class="x"></p>'],
    ["a definition list", "<dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt><dd>d</dd><dd>e</dd></dl>"],
    [
      "a long Markdown text",
      prose(
        "### T {#t}\n\nA *b* **c** :dial[tel.balance].[^s1]\n\n- a\n- b\n  - c\n\n    d\n- e\n\n1. f\n\n2. g\n\n> q\n>\n> r\n\n---\n\n| a | b |\n| - | - |\n| c | :phone[tel.line] |\n\n[x](https://example.org/) end\\\nbreak",
      ),
    ],
    ["Markdown that ends with a link", prose("See [x](https://example.org/a/)")],
  ])("%s", (_, body) => {
    const before = page(
      body,
      ".x{color:red}",
      '<link rel="canonical" href="https://example.org/en/"/><title>T &amp; t</title>',
    );
    expect(treeOf(compactHtml(before))).toEqual(treeOf(before));
  });

  it.each([
    "if (a < b && c > d) e = f;",
    'x.innerHTML = "<p class=\\"x\\" id=\\"y\\">a</p><p>b</p>";',
    "x.innerHTML = '<li class=\"x\">a</li><li>b</li>';",
  ])("the script of an island: %s", (script) => {
    const before = page(`<p class="x">x</p><script type="module" data-island="">${script}</script>`, ".x{color:red}");
    expect(treeOf(before)).toContainEqual(expect.arrayContaining([["script", expect.anything(), script]]));
    expect(treeOf(compactHtml(before))).toEqual(treeOf(before));
  });
});

describe("what becomes smaller", () => {
  it("class names, the same in CSS and HTML, in order of their rules", () => {
    expect(
      compactHtml(
        '<style>.card__x{color:red}.card__x .name{top:0}</style><p class="card__x"><b class="name">x</b></p>',
      ),
    ).toBe("<style>.a{color:red}.a .b{top:0}</style><p class=a><b class=b>x</b></p>");
  });

  it("several styles become one, where the first stood", () => {
    expect(compactHtml('<style>.x{top:0}</style><title>T</title><style>.y{top:1}</style><p class="x y">x</p>')).toBe(
      '<style>.a{top:0}.b{top:1}</style><title>T</title><p class="a b">x</p>',
    );
  });

  it("values lose quotes they do not need, and keep those they need", () => {
    expect(compactHtml('<p id="a" title="a b" lang="">x</p>')).toBe('<p id=a title="a b" lang>x</p>');
  });

  it.each(["a b", "a=b", "a'b", "a`b", "a<b", "a>b", "a\tb"])(
    "the value %j keeps its quotes, as HTML demands",
    (value) => {
      expect(compactHtml(`<p id="${value}">x</p>`)).toBe(`<p id="${value}">x</p>`);
    },
  );

  it("end tags that HTML does not need go", () => {
    expect(compactHtml("<ul>\n<li>a</li>\n<li>b</li>\n</ul>")).toBe("<ul><li>a<li>b</ul>");
  });

  it("the more classes there are, the longer their names, and each has its own", () => {
    const names = Array.from({ length: 30 }, (_, index) => `name${index}`);
    const html = `<style>${names.map((name) => `.${name}{top:0}`).join("")}</style><p class="${names.join(" ")}">x</p>`;
    const short = /<p class="([^"]*)">/.exec(compactHtml(html))?.[1]?.split(" ") ?? [];
    expect(new Set(short).size).toBe(30);
    expect(short.slice(24, 30)).toEqual(["y", "z", "aa", "ab", "ac", "ad"]);
  });
});

it("keeps the style of buttons where an island may make some", () => {
  const css = "button{color:red}table{color:red}";
  const island = '<script type="module" data-island="" src="/islands/x.js"></script>';
  expect(compactHtml(page("<p>x</p>", css))).not.toContain("button{");
  const kept = compactHtml(page(`<p>x</p>${island}`, css));
  expect(kept).toContain("button{color:red}");
  expect(kept).not.toContain("table{");
  expect(kept).toContain(island);
});

it("takes the island of every page for one that changes nothing", () => {
  const island = '<script type="module" data-island="" src="/islands/site-1.js"></script>';
  const css = "button{color:red}p b{color:red}p i{color:red}";
  expect(compactHtml(page(`<p><b>x</b></p><i>y</i>${island}`, css))).toContain("<style>p b{color:red}</style>");
});
