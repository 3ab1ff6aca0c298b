/**
 * Makes a page smaller without changing what a browser builds from it: CSS rules for classes the page lacks go,
 * class names become one or two letters, and attribute values lose quotes they do not need.
 * Works on one page's HTML with its styles inlined, as React and remark write it: attributes in double quotes.
 */
export function compactHtml(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? "");
  const body = html.replace(/<style>[\s\S]*?<\/style>/g, "");
  const used = new Set([...body.matchAll(/ class="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" ")));
  const css = pruneCss(styles.join("").replace(/\n/g, ""), used);
  const names = shortNames(css);
  const rename = (name: string) => names.get(name) ?? name;

  const compactCss = css.replace(classSelector, (_, name: string) => `.${rename(name)}`);
  let isPlaced = false;
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, () => {
      if (isPlaced) return "";
      isPlaced = true;
      return `<style>${compactCss}</style>`;
    })
    .replace(tagWithAttributes, (tag) =>
      tag
        .replace(
          / class="([^"]*)"/,
          (_, list: string) => ` class="${list.split(" ").filter(Boolean).map(rename).join(" ")}"`,
        )
        .replace(/ class=""/, "")
        .replace(/="([^"\s'=<>`]*)"/g, (_, value: string) => (value === "" ? "" : `=${value}`))
        .replace(/(=[^"\s]*)?\s*\/>$/, (_, unquoted: string | undefined) => (unquoted ? `${unquoted}>` : ">")),
    );
}

/** An opening tag with at least one attribute; values may hold `>`. */
const tagWithAttributes = /<[a-z][a-z0-9-]*(?:\s+[^\s=>/]+(?:="[^"]*")?)+\s*\/?>/gi;
const classSelector = /\.(-?[_a-zA-Z][\w-]*)/g;

/** Drops the selectors that name a class the page does not use, and the rules and media blocks left empty by that. */
function pruneCss(css: string, used: ReadonlySet<string>): string {
  const isNeeded = (selector: string) =>
    [...selector.matchAll(classSelector)].every((match) => used.has(match[1] ?? ""));
  return css
    .replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
      if (selectors.startsWith("@")) return `${selectors}{${declarations}}`;
      const needed = splitSelectors(selectors).filter(isNeeded);
      return needed.length > 0 ? `${needed.join(",")}{${declarations}}` : "";
    })
    .replace(/@media[^{}]*\{\s*\}/g, "");
}

/** Splits at commas outside parentheses: `:is(a, b)` is one selector. */
function splitSelectors(selectors: string): string[] {
  return selectors.split(/,(?![^(]*\))/);
}

/** Class names by order of appearance: a, b, … z, aa, ab … */
function shortNames(css: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, name] of css.replace(/\{[^{}]*\}/g, "{}").matchAll(classSelector)) {
    if (name !== undefined && !names.has(name)) names.set(name, toLetters(names.size));
  }
  return names;
}

function toLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : toLetters(Math.floor(index / 26) - 1) + letter;
}
