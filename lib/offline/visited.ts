/** The cache of pages the reader has opened. */
export const visitedCache = "visited";

/** A page that is on the device. */
export interface KeptPage {
  path: string;
  title: string;
}

/** A page the reader has opened, with the bytes it takes on the device and the time the server gave it. */
export interface VisitedPage extends KeptPage {
  size: number;
  time: Date;
}

/** The pages the reader has opened, the last one first. */
export async function listVisited(): Promise<VisitedPage[]> {
  if (!(await caches.has(visitedCache))) return [];
  const cache = await caches.open(visitedCache);
  const pages = (await cache.keys()).map(async ({ url }) => {
    const response = await cache.match(url);
    const html = (await response?.text()) ?? "";
    const path = new URL(url).pathname;
    return {
      path,
      title: titleOf(html) ?? path,
      size: new TextEncoder().encode(html).length,
      time: new Date(response?.headers.get("Date") ?? 0),
    };
  });
  return (await Promise.all(pages)).sort((a, b) => b.time.getTime() - a.time.getTime());
}

/** A page's title without the site's name, as it is shared. A worker has no parser for HTML; the build leaves out quotes it can do without. */
function titleOf(html: string): string | undefined {
  const [, quoted, bare] = /<meta property="?og:title"? content=(?:"([^"]*)"|([^\s>]+))/.exec(html) ?? [];
  return (quoted ?? bare)
    ?.replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
