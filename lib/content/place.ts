import { isLocale, type Locale } from "@/lib/locales";
import type { Problem } from "./problem";
import { topics } from "./schema/front-matter";

/** The folder of the guides that belong to no country. */
export const generalFolder = "content/guides";

/** What a file below content/ is, by its name. `folder` is where a guide and the facts it refers to stand together. */
export type Place =
  | { kind: "facts"; folder: string }
  | { kind: "changes"; folder: string }
  | { kind: "guide"; folder: string; topic: string; locale: Locale }
  | { kind: "messages" }
  | { kind: "redirects" }
  | { kind: "search-words" }
  | { kind: "schema" }
  | { kind: "readme" };

/** What a file is, by its name; undefined for a name that means nothing here. */
export function placeOf(file: string): Place | undefined {
  if (file === "content/README.md") return { kind: "readme" };
  if (file === "content/redirects.yaml") return { kind: "redirects" };
  if (file === "content/search-words.yaml") return { kind: "search-words" };
  if (/^content\/schema\/[a-z-]+\.schema\.json$/.test(file)) return { kind: "schema" };
  const [, messages] = /^content\/messages\/([^/]+)\.json$/.exec(file) ?? [];
  if (messages !== undefined) return isLocale(messages) ? { kind: "messages" } : undefined;
  const [, folder, name] = /^(content\/countries\/[^/]+|content\/guides)\/([^/]+)$/.exec(file) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  if (name === "facts.yaml") return { kind: "facts", folder };
  if (name === "changes.yaml" && folder !== generalFolder) return { kind: "changes", folder };
  const [, topic, locale] = /^([a-z0-9-]+)\.([^.]+)\.md$/.exec(name) ?? [];
  if (topic === undefined || locale === undefined || !isLocale(locale)) return undefined;
  const isTopic = folder === generalFolder || topics.some((known) => known === topic);
  return isTopic ? { kind: "guide", folder, topic, locale } : undefined;
}

/** The problem of a file whose name means nothing. */
export function misplaced(file: string): Problem {
  return {
    file,
    line: 1,
    path: "",
    rule: "file-name",
    message: "is not a name the site knows",
    hint: `Expected countries/<slug>/facts.yaml, countries/<slug>/changes.yaml, countries/<slug>/<${topics.join("|")}>.<locale>.md, guides/facts.yaml, guides/<topic>.<locale>.md, redirects.yaml, search-words.yaml or messages/<locale>.json, with a locale such as zh-Hans or en in exactly that letter case.`,
  };
}
