// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "./locales";

const anyCase = (word: string) =>
  word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

/**
 * Matches paths that begin with a tag of one of the site's languages, yet are not written as the site writes them:
 * another letter case, a regional tag such as `zh-TW`, a trailing slash.
 */
export const misspeltPathPattern = (() => {
  const languages = [...new Set(localeTags.map((tag) => anyCase(tag.split("-")[0] ?? tag)))];
  const written = `(?:${localeTags.join("|")})(?:/(?:[^/A-Z%]|%[0-9A-F]{2})+)*$`;
  return `/:path((?!${written})(?:${languages.join("|")})(?:-[A-Za-z0-9]+)*(?:/.*)?)`;
})();
