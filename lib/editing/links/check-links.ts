import type { LinkCache } from "./cache";
import { checkLink, type LinkResult, type Manners } from "./check-link";
import type { Link } from "./list-links";
import { forEachByHost } from "./polite-queue";

export type CheckedLink = Link & LinkResult;

/** How to look at many addresses: `maxAge` in milliseconds says how old an answer may be that is not asked for again. */
export interface LinkCheck extends Manners {
  parallel: number;
  maxAge: number;
  cache: LinkCache;
  isStopped?: () => boolean;
  /** Told of each address as it is done. */
  onResult?: (link: CheckedLink, done: number) => void;
}

/** Looks at every address, those known well enough from earlier apart; what could not be reached is always asked for again. */
export async function checkLinks(links: readonly Link[], check: LinkCheck): Promise<CheckedLink[]> {
  const { cache, maxAge, parallel, onResult, isStopped } = check;
  const results = new Map<string, LinkResult>();
  const finish = (link: Link, { state, detail, to }: LinkResult) => {
    const result = { state, detail, ...(to ? { to } : {}) };
    results.set(link.url, result);
    onResult?.({ ...link, ...result }, results.size);
  };
  const isKnown = ({ url }: Link) => {
    const known = cache.get(url);
    return known !== undefined && known.state !== "unreachable" && Date.now() - known.at < maxAge;
  };
  for (const link of links.filter(isKnown)) finish(link, cache.get(link.url) as LinkResult);
  const work = async (link: Link) => {
    const result = await checkLink(link.url, check);
    cache.set(link.url, { ...result, at: Date.now() });
    finish(link, result);
  };
  await forEachByHost(
    links.filter((link) => !isKnown(link)),
    parallel,
    work,
    isStopped,
  );
  return links.flatMap((link) => {
    const result = results.get(link.url);
    return result ? [{ ...link, ...result }] : [];
  });
}
