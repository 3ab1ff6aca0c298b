/** Whether an element or a class stands somewhere within another; classes are written with their dot: `.card`. */
export type Nesting = (inner: string, outer: string) => boolean;

/** Elements without an end tag. */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const tag = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi;

/**
 * What stands within what in markup without scripts, styles and comments, whose attributes are in double quotes.
 * Undefined where end tags do not fit: then a browser's tree is another than the tags say.
 */
export function findNesting(markup: string): Nesting | undefined {
  const bits = new Map<string, bigint>();
  const bitOf = (name: string) => {
    const bit = bits.get(name) ?? 1n << BigInt(bits.size);
    bits.set(name, bit);
    return bit;
  };
  const outerOf = new Map<string, bigint>();
  const open: { name: string; outer: bigint }[] = [];
  let outer = 0n;
  for (const [, slash, element = "", attributes = ""] of markup.matchAll(tag)) {
    const name = element.toLowerCase();
    if (slash) {
      const last = open.pop();
      if (last?.name !== name) return undefined;
      outer = last.outer;
      continue;
    }
    const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
    const names = [name, ...classes.map((one) => `.${one}`)];
    for (const one of names) outerOf.set(one, (outerOf.get(one) ?? 0n) | outer);
    if (empty.has(name) || attributes.endsWith("/")) continue;
    open.push({ name, outer });
    outer = names.reduce((all, one) => all | bitOf(one), outer);
  }
  return (inner, outside) => ((outerOf.get(inner) ?? 0n) & (bits.get(outside) ?? 0n)) !== 0n;
}
