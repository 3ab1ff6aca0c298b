import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { localeTags } from "@/lib/locales";

const project = path.resolve(import.meta.dirname, "../..");
const { content } = loadContent(path.join(project, "content"));
const drafts = [...content.countries.values()].filter(({ facts }) => facts.status === "draft").map(({ slug }) => slug);

/** Paths of the files below a folder. */
const listFiles = (folder: string) =>
  readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(project, folder), path.join(entry.parentPath, entry.name)));

describe("what only editors see", () => {
  it("there is a draft to look for", () => expect(drafts).not.toEqual([]));

  it.each(drafts)("%s is in no file and no address of the built site", (slug) => {
    const files = listFiles("out");
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.includes(slug))).toEqual([]);
    const texts = files.filter((file) => /\.(html|xml|json|csv|txt|md)$/.test(file));
    const names = new RegExp(`/(${localeTags.join("|")}|countries)/${slug}\\b|"${slug}"`);
    expect(texts.filter((file) => names.test(readFileSync(path.join(project, "out", file), "utf8")))).toEqual([]);
  });

  it("routes for development are not in the build", () => {
    const routes = readFileSync(path.join(project, ".next/app-path-routes-manifest.json"), "utf8");
    expect(routes).toContain("/[locale]/[country]");
    expect(routes).not.toContain("/status");
    expect(listFiles("out").filter((file) => file.startsWith("status"))).toEqual([]);
    expect(readFileSync(path.join(project, ".next/server/middleware-manifest.json"), "utf8")).not.toContain("proxy");
    const server = listFiles(".next/server").filter((file) => file.endsWith(".js"));
    const withScript = server.filter((file) =>
      readFileSync(path.join(project, ".next/server", file), "utf8").includes("EventSource"),
    );
    expect(withScript).toEqual([]);
  });
});
