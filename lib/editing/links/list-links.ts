import type { Content } from "@/lib/content/load";
import { type GuideFolder, listFolders } from "@/lib/content/load";
import { formatPath } from "@/lib/content/schema-problems";
import type { PathSegment } from "@/lib/content/yaml";
import { nameOf } from "../status/make-status";

/** A web address that the facts name, and every place that names it. */
export interface Link {
  url: string;
  places: readonly { file: string; line: number; path: string }[];
}

/** The addresses that facts name, of some folders or of all: sources first of all, and websites, pages of ways to pay, official pages. */
export function listLinks(content: Pick<Content, "countries" | "general">, wanted: readonly string[]): Link[] {
  const links = new Map<string, Link["places"][number][]>();
  for (const folder of listFolders(content)) {
    if (wanted.length > 0 && !wanted.includes(nameOf(folder))) continue;
    for (const { url, path } of listAddresses(folder)) {
      const place = { file: folder.file, line: folder.yaml.lineAt(path), path: formatPath(path) };
      links.set(url, [...(links.get(url) ?? []), place]);
    }
  }
  return [...links].map(([url, places]) => ({ url, places }));
}

function* listAddresses({ facts }: GuideFolder): Generator<{ url: string; path: PathSegment[] }> {
  for (const [id, { url }] of Object.entries(facts.sources))
    if (url !== "unknown") yield { url, path: ["sources", id, "url"] };
  for (const [index, { url }] of facts.links.entries()) yield { url, path: ["links", index, "url"] };
  for (const [place, operator] of facts.operators.entries()) {
    if (operator.website) yield { url: operator.website, path: ["operators", place, "website"] };
    for (const [index, { url }] of operator.channels.entries())
      if (url) yield { url, path: ["operators", place, "channels", index, "url"] };
  }
}
