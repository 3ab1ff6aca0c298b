import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addContentPolicy } from "@/lib/build/content-policy";

const page = (body: string, css = "p{top:0}") =>
  `<!DOCTYPE html><html lang=en><head><meta charSet=utf-8><style>${css}</style></head><body>${body}</body></html>`;
const policyOf = (html: string) => /<meta http-equiv=Content-Security-Policy content="([^"]*)">/.exec(html)?.[1];
const hashOf = (css: string) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`;

describe("the policy of a page", () => {
  it("allows the page's own style by its hash, and no other", () =>
    expect(policyOf(addContentPolicy(page(""), "/en"))).toBe(`style-src ${hashOf("p{top:0}")}`));

  it("hashes the bytes a browser reads, whatever their script", () => {
    const css = 'sup:before{content:"\u2060"}li:after{content:"▾"}';
    expect(policyOf(addContentPolicy(page("", css), "/en"))).toBe(`style-src ${hashOf(css)}`);
  });

  it("allows the sheet for paper where there is one", () => {
    const sheet = '<link rel=stylesheet media=print href="data:text/css,p%7Btop:0%7D">';
    expect(policyOf(addContentPolicy(page(sheet), "/en"))).toBe(`style-src ${hashOf("p{top:0}")} data:`);
  });

  it("stands before everything it governs", () =>
    expect(addContentPolicy(page(""), "/en")).toMatch(/<head><meta http-equiv=Content-Security-Policy [^>]*><meta /));

  it("is whole where no server sends one", () => {
    const policy = policyOf(addContentPolicy(page(""), "/en/peru/pack.html", { isAlone: true }));
    expect(policy).toBe(
      `default-src 'none';img-src data:;form-action 'none';base-uri 'none';style-src ${hashOf("p{top:0}")}`,
    );
  });

  it("changes nothing else", () => {
    const html = addContentPolicy(page("<p>x</p>"), "/en");
    expect(html.replace(/<meta http-equiv[^>]*>/, "")).toBe(page("<p>x</p>"));
  });
});

describe("a page is refused, and named, for", () => {
  it.each([
    ["a style attribute", '<p class=a style="top:0">x</p>'],
    ["a handler", "<p onclick=x()>x</p>"],
    ["a handler behind a value that holds >", '<p title="a > b" onclick=x()>x</p>'],
    ["a program within", "<script>x()</script>"],
    ["a module within", "<script type=module data-island>x()</script>"],
  ])("%s", (_, body) =>
    expect(() => addContentPolicy(page(body), "/en/peru")).toThrow("/en/peru: the content policy forbids"),
  );

  it("no style at all", () =>
    expect(() => addContentPolicy("<html><head></head></html>", "/en/peru")).toThrow("/en/peru: a page without"));
});

it("structured data, islands, and text that looks like a handler are no reason to refuse a page", () => {
  const body =
    '<p title="a onclick=b">onclick=x()</p><script type="application/ld+json">{"a":"<p onclick=x>"}</script><script type="module" data-island="" src="/islands/x.js"></script>';
  expect(policyOf(addContentPolicy(page(body), "/en"))).toBeDefined();
});
