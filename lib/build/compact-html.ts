import { findNesting } from "./nesting";
import { pruneCss, renameClasses } from "./prune-css";

/**
 * Makes a page smaller without changing what a browser builds from it: CSS rules that match nothing on the page go,
 * class names become one or two letters, attribute values lose quotes they do not need, and end tags that HTML
 * lets an author leave out are left out.
 * Works on one page's HTML with its styles inlined, as React and remark write it: attributes in double quotes.
 */
export function compactHtml(html: string): string {
  const styles = valuesOf(html, styleElement).join("").replace(/\n/g, " ");
  const bare = html.replace(styleElement, "").replace(scriptElement, "");
  const canChange = changingIsland.test(html);
  const css = pruneCss(styles, {
    classes: new Set(valuesOf(bare, / class="([^"]*)"/g).flatMap((list) => list.split(/\s+/))),
    // An island may make buttons, and put things elsewhere.
    elements: new Set([...valuesOf(bare, /<([a-z][a-z0-9]*)/g), ...(canChange ? ["button"] : [])]),
    nesting: canChange ? undefined : findNesting(bare),
    languages: new Set(valuesOf(bare, / lang="([^"]*)"/g)),
    properties: new Set(valuesOf(bare, /var\((--[\w-]+)/g)),
  });
  const names = new Map<string, string>();
  const compactCss = renameClasses(css, (name) => {
    const short = names.get(name) ?? toLetters(names.size);
    names.set(name, short);
    return short;
  });

  let isPlaced = false;
  const styled = html.replace(styleElement, () => {
    const element = isPlaced ? "" : `<style>${compactCss}</style>`;
    isPlaced = true;
    return element;
  });
  // Scripts and styles are text of another language, and stay as they are.
  return styled
    .split(/(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/)
    .map((part, index) => (index % 2 === 1 ? part : compactMarkup(part, (name) => names.get(name) ?? name)))
    .join("");
}

function compactMarkup(markup: string, rename: (name: string) => string): string {
  return markup
    .replace(tagWithAttributes, (tag) => compactTag(tag, rename))
    .replace(/(<\/(?:p|li|ol|ul|h[34])>|<(?:ol|ul)>|<li>)\n(?=<)/g, "$1")
    .replace(optionalEndTag, "");
}

/** The site's own island, which every page has, changes nothing on it. */
const changingIsland = /<script\b[^>]* data-island\b(?![^>]* src="\/islands\/site-)/;

const scriptElement = /<script\b[\s\S]*?<\/script>/g;
const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** An opening tag with at least one attribute; values may hold `>`. */
const tagWithAttributes = /<[a-z][a-z0-9-]*(?:\s+[^\s=>/]+(?:="[^"]*")?)+\s*\/?>/gi;

/**
 * End tags the HTML standard makes optional before what follows them (section 13.1.2.4). An end tag before the end of
 * its parent is left out only for parents whose own end closes it in every browser.
 */
const optionalEndTag =
  /<\/li>(?=<li[ >]|<\/[ou]l>)|<\/t[dh]>(?=<t[dh][ >]|<\/tr>|<tr[ >]|<\/tbody>|<\/thead>|<\/table>)|<\/tr>(?=<tr[ >]|<\/tbody>|<\/thead>)|<\/p>(?=<(?:p|div|ol|ul|table|section|details|h[1-6]|nav|footer|header|dl)[ >]|<\/(?:div|li|section|main|footer|blockquote)>)/g;

function compactTag(tag: string, rename: (name: string) => string): string {
  return tag
    .replace(/\s*\/>$/, ">")
    .replace(/ class="([^"]*)"/, (_, list: string) => {
      const names = list.split(/\s+/).filter(Boolean).map(rename).join(" ");
      return names ? ` class="${names}"` : "";
    })
    .replace(/="([^"\s'=<>`]*)"/g, (_, value: string) => (value === "" ? "" : `=${value}`));
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The letters of a number: a, b, … z, aa, ab … */
function toLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : toLetters(Math.floor(index / 26) - 1) + letter;
}
