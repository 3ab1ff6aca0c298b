import { readdirSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { generalFolder, placeOf } from "@/lib/content/place";
import { changeLog } from "@/lib/content/schema/changes";
import { facts } from "@/lib/content/schema/facts";
import { frontMatter } from "@/lib/content/schema/front-matter";
import { generalFacts } from "@/lib/content/schema/general-facts";
import { redirectList } from "@/lib/content/schema/redirects";
import { searchWords } from "@/lib/content/schema/search-words";

/** The schema that a file's YAML, or its front matter, is held against; undefined for files without YAML. */
export function findSchema(file: string): z.ZodType | undefined {
  const place = placeOf(file);
  switch (place?.kind) {
    case "facts":
      return place.folder === generalFolder ? generalFacts : facts;
    case "changes":
      return changeLog;
    case "redirects":
      return redirectList;
    case "search-words":
      return searchWords;
    case "guide":
      return frontMatter;
    default:
      return undefined;
  }
}

/** Every file of a content folder that holds YAML, in order. */
export function listYamlFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join("content", path.relative(root, entry.parentPath), entry.name).split(path.sep).join("/"))
    .filter((file) => findSchema(file) !== undefined)
    .sort();
}
