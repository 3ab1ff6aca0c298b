/** A part of a pack: what one page of the site shows, within one element. */
export interface Part {
  /** The id of its element. */
  id: string;
  /** The path of the page it stands for. */
  page: string;
  /** The ids within it, as they are on that page. */
  ids: ReadonlySet<string>;
}

const article = /<article\b([^>]*)>([\s\S]*?)<\/article>/g;

/** The parts of a pack, in order: `article` elements with an id and the page they stand for. */
export function listParts(html: string): Part[] {
  return [...html.matchAll(article)].flatMap(([, attributes = "", inner = ""]) => {
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    const page = / data-page="([^"]*)"/.exec(attributes)?.[1];
    return id && page
      ? [{ id, page, ids: new Set([...inner.matchAll(/ id="([^"]*)"/g)].map(([, own = ""]) => own)) }]
      : [];
  });
}

/** Changes what stands within each part. */
export function mapParts(html: string, parts: readonly Part[], change: (inner: string, part: Part) => string): string {
  return html.replace(article, (whole, attributes: string, inner: string) => {
    const part = parts.find(({ id }) => attributes.includes(` id="${id}"`));
    return part ? `<article id="${part.id}">${change(inner, part)}</article>` : whole;
  });
}
