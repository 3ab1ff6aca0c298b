/** How the inline scripts of Next and React begin; everything they do is done without them on a page of plain HTML. */
const frameworkScripts = ["(self.__next_f=", "self.__next_f.push(", "self.__next_r=", '(globalThis["TURBOPACK"]'];

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Turns a prerendered page into plain HTML: Next's scripts, flight data, preloads and markers go, scripts marked
 * `data-island` and structured data stay. Throws for any other script, so that nothing unforeseen reaches a reader; `page` names it.
 */
export function toPlainHtml(html: string, page: string): string {
  const plain = html
    .replace(script, (whole, attributes: string, body: string) => {
      if (/\bdata-island\b/.test(attributes) || attributes === ' type="application/ld+json"') return whole;
      if (isFrameworkScript(attributes, body)) return "";
      throw new Error(`${page}: unknown script ${whole.slice(0, 120)} (mark an island with data-island)`);
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<style data-precedence="[^"]*" data-href="[^"]*">/g, "<style>")
    .replace('<div hidden=""></div>', "");
  const left = plain.replace(script, "");
  const remains = /<\/?script\b|\/_next\/|__next/i.exec(left);
  if (remains) throw new Error(`${page}: something of the framework remains: ${around(left, remains.index)}`);
  return plain;
}

function isFrameworkScript(attributes: string, body: string): boolean {
  const source = / src="([^"]*)"/.exec(attributes)?.[1];
  return source === undefined
    ? frameworkScripts.some((start) => body.startsWith(start))
    : source.startsWith("/_next/static/chunks/") && body === "";
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index + 60);
}
