const minute = 60;
const day = 24 * 60 * minute;
const week = 7 * day;
const year = 365 * day;

/** How long an answer may be kept, by what it is (RFC 9111, and RFC 5861 for what is stale). Times are in seconds. */
export const caching = {
  /** The name changes with the bytes. */
  hashed: `public, max-age=${year}, immutable`,
  /**
   * Texts. A browser asks every time, which a 304 answers in some hundred bytes. A shared cache asks once a minute, and up to
   * the tenth shows what it has while it asks: no correction takes longer. While the server is down a week-old text is better
   * than none, for each fact says of which day it is.
   */
  text: `public, max-age=0, s-maxage=${minute}, stale-while-revalidate=${9 * minute}, stale-if-error=${week}`,
  /**
   * The service worker, and the lists of what belongs to a saved country. A list must not be older than the files it names, or
   * a saving finds other bytes than it says; so a shared cache keeps it only to carry a rush, and never shows it stale.
   */
  list: "public, max-age=0, s-maxage=10",
  /** Pictures keep their names, and hardly ever change. */
  picture: `public, max-age=${day}, stale-if-error=${week}`,
  /** An unknown address may be one that the next release has, or that another process has already. */
  missing: "no-store",
  /** The answer is chosen by who asks. */
  personal: "private, max-age=0",
  /** Made for one request. */
  none: "no-store",
} as const;
