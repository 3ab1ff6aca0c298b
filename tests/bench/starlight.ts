import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadContent } from "@/lib/content/load";
import { locales, localeTags } from "@/lib/locales";
import { writeGuide } from "@/lib/markdown/plain/guide";
import { guidePath } from "@/lib/urls";
import { type Cost, measure } from "./workspace";

/** What the comparison is made with; fetched when it is asked for, and never a dependency of this project. */
export const versions = { astro: "7.3.5", "@astrojs/starlight": "0.42.4", node: "24" } as const;

/** A Starlight site and the Node it is built with. */
export interface StarlightSite {
  folder: string;
  /** The Node 24 it runs with. */
  node: string;
  remove(): void;
}

/** Sets up a Starlight site in a temporary folder, in the site's languages; reaches the npm registry. */
export function makeStarlight({ hasSidebar }: { hasSidebar: boolean }): StarlightSite {
  const folder = mkdtempSync(path.join(tmpdir(), "topup-starlight-"));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const { node: major, ...dependencies } = versions;
  write("package.json", JSON.stringify({ name: "starlight-bench", private: true, type: "module", dependencies }));
  const languages = Object.fromEntries(
    locales.map(({ tag, name, dir }) => [folderOf(tag), { label: name, lang: tag, dir }]),
  );
  // Without a sidebar of its own Starlight lists every page of a language on each of its pages.
  const settings = {
    title: "Topup Atlas",
    defaultLocale: "en",
    locales: languages,
    ...(hasSidebar ? {} : { sidebar: [] }),
  };
  write(
    "astro.config.mjs",
    `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({ site: "https://example.org", integrations: [starlight(${JSON.stringify(settings)})] });
`,
  );
  write(
    "src/content.config.ts",
    `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact"], { cwd: folder, stdio: "ignore" });
  const node = execFileSync("npx", ["-y", "-p", `node@${major}`, "node", "-p", "process.execPath"], { cwd: folder })
    .toString()
    .trim();
  return { folder, node, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starlight writes addresses in lower case. */
const folderOf = (tag: string) => tag.toLowerCase();

/** Puts the guides of a content folder into a Starlight site as plain Markdown, facts in words; returns how many. */
export function copyGuides({ folder }: StarlightSite, contentRoot: string): number {
  const docs = path.join(folder, "src/content/docs");
  rmSync(docs, { recursive: true, force: true });
  const { content } = loadContent(contentRoot);
  let guides = 0;
  const write = (name: string, front: { title: string; description: string }, body: string) => {
    mkdirSync(path.dirname(path.join(docs, name)), { recursive: true });
    const head = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(path.join(docs, name), `---\n${head.join("\n")}\n---\n${body}`);
  };
  for (const tag of localeTags) write(`${folderOf(tag)}/index.md`, { title: "Topup Atlas", description: tag }, "");
  for (const country of content.countries.values()) {
    for (const guide of country.guides) {
      const { locale, topic, front } = guide;
      const place = { path: guidePath(locale, country.slug, topic), country: country.facts, isStale: false };
      const text = writeGuide(guide, country, { ...place, today: front.updated });
      // Starlight makes the heading from the title.
      const { title, description } = front;
      write(`${folderOf(locale)}/${country.slug}/${topic}.md`, { title, description }, text.replace(/^# .*\n/, ""));
      guides += 1;
    }
  }
  return guides;
}

/** Builds a Starlight site from nothing. */
export async function buildStarlight({ folder, node }: StarlightSite): Promise<Cost> {
  for (const made of ["dist", ".astro", "node_modules/.astro"]) {
    rmSync(path.join(folder, made), { recursive: true, force: true });
  }
  return await rebuildStarlight({ folder, node });
}

/** Builds a Starlight site with what it kept of its last build. */
export async function rebuildStarlight({ folder, node }: Pick<StarlightSite, "folder" | "node">): Promise<Cost> {
  return await measure(folder, ["node_modules/astro/bin/astro.mjs", "build"], { ASTRO_TELEMETRY_DISABLED: "1" }, node);
}

/** Adds a sentence to one of its guides. */
export function editStarlight({ folder }: StarlightSite, name: string): void {
  appendFileSync(path.join(folder, "src/content/docs", name), "\nOne more sentence.\n");
}
