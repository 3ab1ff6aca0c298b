import { describe, expect, it } from "vitest";
import { findNesting } from "@/lib/build/nesting";
import { pruneCss, renameClasses } from "@/lib/build/prune-css";

const contents = {
  classes: new Set(["used", "other"]),
  elements: new Set(["html", "body", "p", "a", "h2"]),
  languages: new Set(["en", "zh-Hans"]),
};
const prune = (css: string) => pruneCss(css, contents);

describe("pruneCss", () => {
  it.each([
    ".unused{top:0}",
    ".used .unused{top:0}",
    ".used.unused{top:0}",
    ".unused>p{top:0}",
    ".unused,.unused:hover{top:0}",
    '.unused:before{content:".used"}',
    "table{top:0}",
    ".used table{top:0}",
    "p>table{top:0}",
    ":lang(ur){top:0}",
    "p:lang(ur){top:0}",
    "@media print{.unused{top:0}}",
    "@media print{.unused{top:0}table{top:0}}",
    "@media screen{@media (width>0){.unused{top:0}}}",
    "@supports (display:grid){.unused{top:0}}",
    ".used:not(p) .unused{top:0}",
    ":lang(zh-Hant){top:0}",
    ":lang(z){top:0}",
    '.unused[href$=".used"]{top:0}',
  ])("drops %s", (css) => expect(prune(css)).toBe(""));

  it.each([
    "*{top:0}",
    ":root{top:0}",
    ".used{top:0}",
    ".used .other>p{top:0}",
    ".used.other:hover{top:0}",
    "p+a~h2{top:0}",
    "::selection{top:0}",
    "a:focus-visible{top:0}",
    "p:lang(en){top:0}",
    ":lang(zh-Hans){top:0}",
    "[aria-current]{top:0}",
    "a:nth-child(2n+1){top:0}",
    ":is(h2,h3){top:0}",
    ":is(.used,.unused) p{top:0}",
    ":where(.unused,p){top:0}",
    "a:not(.unused){top:0}",
    "a:not(table a){top:0}",
    "p:not(:lang(ur)){top:0}",
    ":lang(zh){top:0}",
    'a[href$=".pdf"]{top:0}',
    '[title="a,b"]{top:0}',
    '.used:before{content:"} .unused{"}',
    "@keyframes k{0%{top:0}to{top:1px}}",
    "@layer low,high;",
    "@layer low{p{top:0}}",
    "@media screen{@media (width>0){p{top:0}}}",
    "p:has(.used){top:0}",
    "@media print{.used{top:0}}",
    "@media (width>=40em){p{top:0}}",
    "@supports (display:grid){p{top:0}}",
    "@font-face{font-family:x;src:url(/x.woff2)}",
  ])("keeps %s", (css) => expect(prune(css)).toBe(css));

  it.each([
    [".unused,.used{top:0}", ".used{top:0}"],
    [":is(.used,b:not(.unused,i)),.unused{top:0}", ":is(.used,b:not(.unused,i)){top:0}"],
    [".used,table,p{top:0}", ".used,p{top:0}"],
    ["@media print{.unused{top:0}.used{top:0}}", "@media print{.used{top:0}}"],
    [".unused{top:0}@media print{.unused{top:0}}.used{top:0}", ".used{top:0}"],
    [":is(h2,h3) a,.unused{top:0}", ":is(h2,h3) a{top:0}"],
  ])("cuts %s down to %s", (css, expected) => expect(prune(css)).toBe(expected));

  it.each([
    [":root{--paper:#fff;--ink:#000}p{color:var(--ink)}", ":root{--ink:#000}p{color:var(--ink)}"],
    [":root{--a:var(--b);--b:1px}p{top:var(--a)}", ":root{--a:var(--b);--b:1px}p{top:var(--a)}"],
    [":root{--a:1px}p{top:var(--a,2px)}", ":root{--a:1px}p{top:var(--a,2px)}"],
    [":root{--a:1px}.unused{top:var(--a)}p{top:0}", "p{top:0}"],
  ])("of the custom properties in %s those remain that something reads", (css, expected) => {
    expect(prune(css)).toBe(expected);
  });
});

it("a custom property that the page itself reads remains", () => {
  const css = ":root{--a:1px;--b:2px}";
  expect(pruneCss(css, { ...contents, properties: new Set(["--a"]) })).toBe(":root{--a:1px}");
});

describe("what stands within what", () => {
  const nesting = findNesting('<p class="used"><a>x</a></p><h2 class="other">y</h2>');
  const pruneNested = (css: string) => pruneCss(css, { ...contents, nesting });

  it.each([
    ".used h2{top:0}",
    ".used>.other{top:0}",
    "p h2{top:0}",
    ".used a .other{top:0}",
    ".used .other:hover{top:0}",
  ])("%s goes, as it matches nothing", (css) => expect(pruneNested(css)).toBe(""));

  it.each([
    ".used a{top:0}",
    "p>a:hover{top:0}",
    ".used+.other{top:0}",
    ".used~h2{top:0}",
    "* .other{top:0}",
    ":is(.used,p) a{top:0}",
    ".used>*{top:0}",
    "p:not(.other) a{top:0}",
    "[lang] .other{top:0}",
  ])("%s remains", (css) => expect(pruneNested(css)).toBe(css));
});

describe("renameClasses", () => {
  const rename = (css: string) => renameClasses(css, (name) => `x-${name}`);

  it.each([
    [".a{top:0}", ".x-a{top:0}"],
    [".a.b>.c:hover,.a{top:0}", ".x-a.x-b>.x-c:hover,.x-a{top:0}"],
    [":is(.a,p:not(.b)){top:0}", ":is(.x-a,p:not(.x-b)){top:0}"],
    ["@media print{.a{top:0}}", "@media print{.x-a{top:0}}"],
    [".a--b_c{top:0}", ".x-a--b_c{top:0}"],
  ])("changes the classes in %s", (css, expected) => expect(rename(css)).toBe(expected));

  it.each([
    "p{margin:.5em}",
    'p{background:url(/a.svg);content:".a"}',
    'a[href$=".pdf"]{top:0}',
    "@keyframes k{12.5%{top:0}}",
    "@font-face{src:url(/a.woff2)}",
    "@media (width>=1.5em){p{top:0}}",
  ])("leaves %s as it is", (css) => expect(rename(css)).toBe(css));
});
