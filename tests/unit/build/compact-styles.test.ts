import { describe, expect, it } from "vitest";
import { compactHtml } from "@/lib/build/compact-html";
import { openChromium } from "../chromium";

const chromium = openChromium();

const page = (body: string, css: string) =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/><style>${css}</style></head><body>${body}</body></html>`;

/** For each page: every computed property, of an element or of what stands before or after it, that the unstyled page has not. */
function stylesOf(unstyled: string, ...pages: string[]): Promise<string[][]> {
  return chromium().evaluate(
    ([plain = "", ...styled]) => {
      const read = (html: string) => {
        document.open();
        document.write(html);
        document.close();
        return [...document.querySelectorAll("html, body, body *")].flatMap((element, index) =>
          [null, "::before", "::after"].flatMap((part) => {
            const style = getComputedStyle(element, part);
            return [...style].map(
              (name) => `${index} ${element.localName}${part ?? ""} ${name}: ${style.getPropertyValue(name)}`,
            );
          }),
        );
      };
      const known = new Set(read(plain));
      return styled.map((html) => read(html).filter((property) => !known.has(property)));
    },
    [unstyled, ...pages],
  );
}

describe("the styles of a page stay the same with", () => {
  it.each([
    ["rules for single classes", ".card{order:1}.unused{order:2}", '<p class="card">x</p>'],
    ["rules for several classes at once", ".card.on{order:1}.card.off{order:2}", '<p class="card on">x</p>'],
    ["a class inside another", ".card .name,.unused .name{order:1}", '<p class="card"><b class="name">x</b></p>'],
    ["the order of rules", ".b{order:1}.a{order:2}.b{top:1px}", '<p class="a b">x</p>'],
    ["a line break between classes", ".card{order:1}.on{top:1px}", '<p class="card\n  on">x</p>'],
    ["a line break in a selector", ".card\nb{order:1}", '<p class="card"><b>x</b></p>'],
    ["two hyphens in a class, before a state", ".card--on:first-child{order:1}", '<p class="card--on">x</p>'],
    [
      "a rule for what stands within what",
      ".card b{order:1}.card>i{order:2}.card b u{order:3}.list u{order:4}",
      '<p class="card"><b>x</b><i>y</i></p><p class="list"><u>z</u></p>',
    ],
    [
      "a rule for what stands beside what",
      ".card+p b{order:1}.card~.list i{order:2}.list .card+p b{order:3}",
      '<p class="card">x</p><p><b>y</b></p><p class="list"><i>z</i></p>',
    ],
    [":is with one class of two", ":is(.card,.unused) b{order:1}", '<p class="card"><b>x</b></p>'],
    [":is with elements", ":is(h2,h3):first-child{order:1}", "<h2>x</h2>"],
    [":is with commas inside", ":is(.card,b:not(.unused,i)){order:1}", '<p class="card"><b>x</b></p>'],
    [":not", "b:not(.unused){order:1}", "<b>x</b>"],
    [":not with an element that is not there", "b:not(table b){order:1}", "<b>x</b>"],
    [":has", "p:has(> .mark){order:1}", '<p><b class="mark">x</b></p>'],
    ["an attribute that ends in something like a class", 'a[href$=".pdf"]{order:1}', '<a href="/x.pdf">x</a>'],
    ["an attribute with a comma", '[title="a,b"]{order:1}', '<b title="a,b">x</b>'],
    [":lang with the whole tag", ":lang(ur){order:1}", '<p lang="ur">x</p>'],
    [":lang with the beginning of a tag", ":lang(zh){order:1}", '<p lang="zh-Hans">x</p>'],
    [":not with :lang", "p:not(:lang(ar)){order:1}", "<p>x</p>"],
    [
      "media queries",
      "@media (width>0){.card{order:1}.unused{top:0}}@media print{.card{order:2}}",
      '<p class="card">x</p>',
    ],
    ["nested media queries", "@media screen{@media (width>0){.card{order:1}}}", '<p class="card">x</p>'],
    ["feature queries", "@supports (display:grid){.card{display:grid}}", '<p class="card">x</p>'],
    [
      "animations",
      "@keyframes k{0%{order:1}to{order:2}}.card{animation:k 1s -1s both paused}",
      '<p class="card">x</p>',
    ],
    ["layers", "@layer low,high;@layer high{.card{order:1}}@layer low{.card{order:2}}", '<p class="card">x</p>'],
    ["custom properties", ":root{--a:red;--b:var(--a)}.card{color:var(--b)}", '<p class="card">x</p>'],
    [
      "custom properties for light and dark",
      ":root{--l:;--d:initial;color-scheme:light}.card{color:var(--l,red) var(--d,blue)}",
      '<p class="card">x</p>',
    ],
    ["a custom property of the element itself", ".card{--a:red;color:var(--a)}", '<p class="card">x</p>'],
    ["a style of the element itself", ":root{--a:red}", '<p style="color:var(--a)">x</p>'],
    ["numbers that begin with a point", ".card{margin:.5em .25em;transition:all .3s}", '<p class="card">x</p>'],
    [
      "table cells",
      "td:last-child{order:1}tr:nth-child(2){top:1px}",
      "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
    ],
    [
      "positions among siblings",
      "p:last-child{order:1}li:nth-child(2){order:2}",
      "<div><p>a</p><p>b</p></div><ul>\n<li>c</li>\n<li>d</li>\n</ul>",
    ],
    ["empty elements", "p:empty{order:1}", "<div><p></p></div>"],
  ])("%s", async (_, css, body) => {
    const html = page(body, css);
    const [before, after] = await stylesOf(page(body, ""), html, compactHtml(html));
    expect(before).not.toEqual([]);
    expect(after).toEqual(before);
  });
});
