const printRules = "@media print{";

/**
 * Moves a page's rules for paper behind all that is read on a screen, so that they do not keep a slow connection busy
 * before the text has come. They stay part of the page: a style sheet whose address holds the rules themselves.
 * Works on compact HTML, with one style element.
 */
export function deferPrint(html: string): string {
  const [, before = "", css = "", after = ""] = /^([\s\S]*?<style>)([\s\S]*?)(<\/style>[\s\S]*)$/.exec(html) ?? [];
  const { screen, print } = splitPrint(css);
  if (!print) return html;
  const sheet = `<link rel=stylesheet media=print href="data:text/css,${escapeForUrl(print)}">`;
  return before + screen + after.replace("</body>", `${sheet}</body>`);
}

/** The rules of all blocks `@media print`, and the rest. */
function splitPrint(css: string): { screen: string; print: string } {
  const start = css.indexOf(printRules);
  if (start === -1) return { screen: css, print: "" };
  const inside = start + printRules.length;
  const end = findEnd(css, inside);
  const rest = splitPrint(css.slice(end + 1));
  return { screen: css.slice(0, start) + rest.screen, print: css.slice(inside, end) + rest.print };
}

/** The place of the brace that closes the block in which a place lies. */
function findEnd(css: string, from: number): number {
  let depth = 1;
  for (let place = from; place < css.length; place += 1) {
    depth += css[place] === "{" ? 1 : css[place] === "}" ? -1 : 0;
    if (depth === 0) return place;
  }
  throw new Error("A block of print rules is not closed");
}

/** Escapes what is no character of an address (WHATWG URL, section 1.1), a `%`, and what would end the attribute. */
const escapeForUrl = (css: string) =>
  css.replace(/[^\w!$&'()*+,\-./:;=?@~\u0080-\uffff]/g, (character) => encodeURIComponent(character));
