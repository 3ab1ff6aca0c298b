import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sectionIds } from "@/lib/content/rules/guide-sections";
import { exampleFactsYaml, guideText } from "../exampleland";
import { makeFolder } from "../temporary-folder";

// What a build keeps for the next has tests of its own.
vi.mock("@/lib/cache/build-store", () => ({ findBuildStore: () => undefined }));

const draft = exampleFactsYaml.replace("slug: exampleland", "slug: draftland").replace("published", "draft");
const body = sectionIds.map((id) => `## ${id} {#${id}}\n\nDial :dial[tel.balance].\n`).join("\n");
const files = {
  "content/countries/exampleland/facts.yaml": exampleFactsYaml,
  "content/countries/exampleland/sim.en.md": guideText(body),
  "content/countries/draftland/facts.yaml": draft,
  "content/countries/draftland/sim.en.md": guideText(body),
};

/** The module as a process would load it that runs in a folder with these files. */
async function start(content: Record<string, string>, mode = "production") {
  const folder = makeFolder(content);
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.stubEnv("NODE_ENV", mode);
  vi.stubEnv("NEXT_PHASE", mode === "production" ? "phase-production-build" : undefined);
  vi.resetModules();
  return { folder, guides: await import("@/lib/content/guides") };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it("a server reads the content its build was made from, whatever is saved later", async () => {
  const { folder, guides } = await start({
    ...files,
    ".next/content/countries/exampleland/facts.yaml": exampleFactsYaml,
  });
  vi.stubEnv("NEXT_PHASE", undefined);
  writeFileSync(path.join(folder, "content/countries/exampleland/facts.yaml"), "slug: [");
  expect(guides.listCountries().map(({ slug }) => slug)).toEqual(["exampleland"]);
  expect(guides.findGuide("exampleland", "sim", "en")).toBeUndefined();
});

describe("countries", () => {
  it("readers see published ones only", async () => {
    expect(draft).toContain("status: draft");
    const { guides } = await start(files);
    expect(guides.listCountries().map(({ slug }) => slug)).toEqual(["exampleland"]);
    expect(guides.findCountry("exampleland")?.facts.country).toBe("ZZ");
    expect(guides.findCountry("draftland")).toBeUndefined();
    expect(guides.findGuide("draftland", "sim", "en")).toBeUndefined();
  });

  it("editors see drafts too, in development", async () => {
    const { guides } = await start(files, "development");
    expect(guides.listCountries().map(({ slug }) => slug)).toEqual(["draftland", "exampleland"]);
    expect(guides.findGuide("draftland", "sim", "en")?.folder.slug).toBe("draftland");
  });

  it("a guide that is a draft by itself is seen by editors only", async () => {
    const file = "content/countries/exampleland/esim.en.md";
    const withDraft = { ...files, [file]: guideText(body, { status: "draft" }) };
    const { guides: readers } = await start(withDraft);
    expect(readers.findGuide("exampleland", "esim", "en")).toBeUndefined();
    expect(readers.findGuide("exampleland", "sim", "en")).toBeDefined();
    const { guides: editors } = await start(withDraft, "development");
    expect(editors.findGuide("exampleland", "esim", "en")).toBeDefined();
  });

  it.each(["production", "development"])("the facts of a draft are given to nobody, in %s", async (mode) => {
    const { guides } = await start(files, mode);
    expect(guides.listPublishedFacts().map(({ slug }) => slug)).toEqual(["exampleland"]);
  });

  it.each(["", "no-such-country", "Exampleland", "constructor", "../exampleland"])("there is no %j", async (slug) => {
    expect((await start(files)).guides.findCountry(slug)).toBeUndefined();
  });
});

describe("findGuide", () => {
  it("hands over the guide with its rendered text", async () => {
    const found = (await start(files)).guides.findGuide("exampleland", "sim", "en");
    expect(found).toMatchObject({ folder: { slug: "exampleland" }, guide: { topic: "sim", locale: "en" } });
    expect(found?.rendered.sections.map(({ id }) => id)).toEqual(sectionIds);
    expect(JSON.stringify(found?.rendered.sections[0]?.blocks)).toContain("*111#");
  });

  it.each([
    ["exampleland", "sim", "fr"],
    ["exampleland", "esim", "en"],
    ["exampleland", "roaming", "en"],
    ["exampleland", "constructor", "en"],
    ["nowhere", "sim", "en"],
  ] as const)("there is no guide %s %s in %s", async (slug, topic, locale) => {
    expect((await start(files)).guides.findGuide(slug, topic, locale)).toBeUndefined();
  });

  it("throws for a body that breaks a rule, with every problem", async () => {
    const bad = guideText(body.replace(":dial[tel.balance]", ":dial[tel.unknown] [^s99]"));
    const { guides } = await start({ ...files, "content/countries/exampleland/sim.en.md": bad });
    expect(() => guides.findGuide("exampleland", "sim", "en")).toThrow(
      expect.objectContaining({
        name: "ContentError",
        problems: expect.arrayContaining([
          expect.objectContaining({ rule: "known-references", line: 10 }),
          expect.objectContaining({ rule: "known-footnotes", line: 10 }),
        ]),
      }),
    );
  });
});

describe("guides as Markdown", () => {
  const general = {
    "content/guides/facts.yaml": "figures: []\nevents: []\nsources: {}\n",
    "content/guides/refunds.en.md": guideText("## Answer {#answer}\n\nAsk.\n\n## Claims {#claims}\n\nNone.\n", {
      title: "Refunds",
    }),
  };

  it("have the facts in words, of a country and of none", async () => {
    const { guides } = await start({ ...files, ...general });
    expect(guides.findGuideMarkdown("exampleland", "sim", "en")).toContain("Dial `*111#`.");
    expect(guides.findGeneralGuideMarkdown("refunds", "en")).toContain("\n\n## Answer\n\nAsk.\n");
  });

  it("say that they were translated from an older text", async () => {
    const translation = guideText(body, { translated_from: "000000000000" });
    const source = { "content/countries/exampleland/sim.zh-Hans.md": guideText(body) };
    const { guides } = await start({ ...files, ...source, "content/countries/exampleland/sim.en.md": translation });
    expect(guides.findGuideMarkdown("exampleland", "sim", "en")).toContain("> This translation was made from an older");
    expect(guides.findGuideMarkdown("exampleland", "sim", "zh-Hans")).not.toMatch(/^> .*旧/m);
  });

  it.each([
    ["exampleland", "sim", "fr"],
    ["draftland", "sim", "en"],
    ["nowhere", "sim", "en"],
  ] as const)("there is none of %s %s in %s", async (slug, topic, locale) => {
    const { guides } = await start({ ...files, ...general });
    expect(guides.findGuideMarkdown(slug, topic, locale)).toBeUndefined();
    expect(guides.findGeneralGuideMarkdown(topic, locale)).toBeUndefined();
  });

  it("are not written from a body that breaks a rule", async () => {
    const bad = guideText(body.replace(":dial[tel.balance]", ":dial[tel.unknown]"));
    const { guides } = await start({ ...files, "content/countries/exampleland/sim.en.md": bad });
    expect(() => guides.findGuideMarkdown("exampleland", "sim", "en")).toThrow(
      expect.objectContaining({ name: "ContentError" }),
    );
  });

  it("are listed in each language, drafts left out", async () => {
    const { guides } = await start({ ...files, ...general });
    expect(guides.listMarkdownGuides("en")).toEqual([
      { title: "A title", description: "A description.", path: "/en/exampleland/sim.md" },
      { title: "Refunds", description: "A description.", path: "/en/guides/refunds.md" },
    ]);
    expect(guides.listMarkdownGuides("fr")).toEqual([]);
  });
});

describe("reading", () => {
  const bad = { ...files, "content/countries/exampleland/facts.yaml": "country: [\n" };

  it("fails with every problem of the files", async () => {
    const { guides } = await start({ ...bad, "content/odd.txt": "x" });
    expect(() => guides.listCountries()).toThrow(
      expect.objectContaining({
        name: "ContentError",
        problems: expect.arrayContaining([
          expect.objectContaining({ rule: "yaml-syntax" }),
          expect.objectContaining({ rule: "file-name" }),
        ]),
      }),
    );
  });

  it("happens once per process", async () => {
    const { folder, guides } = await start(files);
    expect(guides.listCountries()).toHaveLength(1);
    rmSync(path.join(folder, "content"), { recursive: true });
    expect(guides.listCountries()).toHaveLength(1);
  });

  it("happens again in development when a file was saved, added or removed", async () => {
    const { folder, guides } = await start(files, "development");
    const first = guides.findCountry("exampleland");
    expect(guides.findCountry("exampleland")).toBe(first);
    writeFileSync(path.join(folder, "content/countries/exampleland/sim.en.md"), guideText(body, { title: "Saved" }));
    expect(guides.findGuide("exampleland", "sim", "en")?.guide.front.title).toBe("Saved");
    rmSync(path.join(folder, "content/countries/draftland"), { recursive: true });
    expect(guides.listCountries()).toHaveLength(1);
  });

  it("is tried again after it failed", async () => {
    const { folder, guides } = await start(bad);
    expect(() => guides.listCountries()).toThrow("content problem");
    rmSync(path.join(folder, "content/countries/exampleland"), { recursive: true });
    expect(guides.listCountries()).toEqual([]);
  });
});

describe("getToday", () => {
  it.each([
    ["2026-11-21T00:00:00Z", "2026-11-21"],
    ["2026-11-21T23:59:59Z", "2026-11-21"],
    ["2026-11-21T23:30:00-05:00", "2026-11-22"],
  ])("at %s it is %s", async (now, today) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    expect((await start(files)).guides.getToday()).toBe(today);
  });
});
