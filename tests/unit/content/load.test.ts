import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadContent } from "@/lib/content/load";
import { makeCountingStore } from "../cache/counting-store";
import { exampleFacts, exampleFactsYaml, guideText } from "../exampleland";
import { makeFolder } from "../temporary-folder";

vi.mock("node:fs", { spy: true });
afterEach(() => vi.mocked(readFileSync).mockClear());

const folder = "countries/exampleland";
const facts = { [`${folder}/facts.yaml`]: exampleFactsYaml };
const load = (files: Record<string, string>) => loadContent(makeFolder({ ...facts, ...files }));

function loadGuide(text: string) {
  const { content, problems } = load({ [`${folder}/sim.en.md`]: text });
  expect(problems).toEqual([]);
  const guide = content.countries.get("exampleland")?.guides[0];
  if (!guide) throw new Error("no guide was loaded");
  return guide;
}

describe("loadContent", () => {
  it("gathers a country's facts and guides, and the messages", () => {
    const { content, problems } = load({
      [`${folder}/sim.zh-Hans.md`]: guideText(),
      [`${folder}/esim.ur.md`]: guideText(),
      "messages/en.json": "{}",
      "README.md": "# For editors\n",
    });
    expect(problems).toEqual([]);
    expect([...content.countries.keys()]).toEqual(["exampleland"]);
    const country = content.countries.get("exampleland");
    expect(country).toMatchObject({ slug: "exampleland", file: `content/${folder}/facts.yaml`, facts: exampleFacts });
    expect(country?.index.codes.get("tel.balance")?.dial).toBe("*111#");
    expect(country?.guides.map(({ file, topic, locale }) => [file, topic, locale])).toEqual([
      [`content/${folder}/esim.ur.md`, "esim", "ur"],
      [`content/${folder}/sim.zh-Hans.md`, "sim", "zh-Hans"],
    ]);
    expect(content.messages).toEqual([{ file: "content/messages/en.json", text: "{}" }]);
  });

  it("hands a guide over with its front matter, its body and the line on which it begins", () => {
    expect(loadGuide(guideText("Body\n", { title: "T" }))).toMatchObject({
      front: { title: "T", updated: "2026-11-02" },
      body: "\nBody\n",
      bodyLine: 7,
    });
  });

  it("keeps several countries apart", () => {
    const { content, problems } = load({
      "countries/otherland/facts.yaml": exampleFactsYaml.replace("slug: exampleland", "slug: otherland"),
      "countries/otherland/sim.en.md": guideText(),
    });
    expect(problems).toEqual([]);
    expect([...content.countries].map(([slug, { guides }]) => [slug, guides.length])).toEqual([
      ["exampleland", 0],
      ["otherland", 1],
    ]);
  });
});

describe("what is loaded cannot be changed", () => {
  it("neither facts nor guides", () => {
    const { content } = load({ [`${folder}/sim.en.md`]: guideText() });
    const country = content.countries.get("exampleland");
    const guide = country?.guides[0];
    for (const value of [
      country,
      country?.facts,
      country?.facts.operators[0]?.codes[0]?.sources,
      guide,
      guide?.front,
    ]) {
      expect(value).toBeTypeOf("object");
      expect(Object.isFrozen(value)).toBe(true);
    }
    expect(() => Object.assign(guide?.front ?? {}, { title: "changed" })).toThrow(TypeError);
  });

  it("nor the list of guides", () => {
    const { content } = load({ [`${folder}/sim.en.md`]: guideText() });
    const guides = content.countries.get("exampleland")?.guides;
    expect(guides).toHaveLength(1);
    expect(Object.isFrozen(guides)).toBe(true);
  });
});

describe("names the site does not know", () => {
  it.each([
    "notes.txt",
    "countries/notes.md",
    `${folder}/facts.yml`,
    `${folder}/Facts.yaml`,
    `${folder}/sim.md`,
    `${folder}/sim.zh-TW.md`,
    `${folder}/sim.zh-hans.md`,
    `${folder}/sim.EN.md`,
    `${folder}/sim.xx.md`,
    `${folder}/roaming.en.md`,
    `${folder}/sim.en.mdx`,
    `${folder}/sim.en.md~`,
    `${folder}/.DS_Store`,
    `${folder}/drafts/sim.en.md`,
    "messages/en-GB.json",
    "messages/en.yaml",
    "messages/en/home.json",
    "guides/roaming.md",
    "guides/Roaming.en.md",
    "guides/roaming.xx.md",
    "guides/roaming/facts.yaml",
    `${folder}/constructor.en.md`,
  ])("%s is reported", (name) => {
    const { content, problems } = load({ [name]: "x" });
    expect(problems).toEqual([expect.objectContaining({ file: `content/${name}`, line: 1, rule: "file-name" })]);
    expect(content.countries.get("exampleland")?.guides).toEqual([]);
    expect(content.messages).toEqual([]);
  });
});

describe("one bad file", () => {
  const bad = {
    "countries/badland/facts.yaml": "country: [\n",
    "countries/badland/sim.en.md": guideText(),
    "countries/loneland/sim.en.md": guideText(),
    [`${folder}/sim.en.md`]: "no front matter\n",
    [`${folder}/sim.fr.md`]: guideText("x", { title: "" }),
    [`${folder}/esim.fr.md`]: "---\ntitle: one: two\n---\n",
    [`${folder}/esim.en.md`]: guideText(),
    "messages/fr.json": "",
  };

  it("leaves the others usable, and every problem is told", () => {
    const { content, problems } = load(bad);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
      "content/countries/badland/facts.yaml yaml-syntax",
      `content/${folder}/esim.fr.md yaml-syntax`,
      `content/${folder}/sim.en.md front-matter`,
      `content/${folder}/sim.fr.md invalid-value`,
      "content/countries/loneland/facts.yaml facts-missing",
      "content/messages/fr.json file-empty",
    ]);
    expect([...content.countries.keys()]).toEqual(["exampleland"]);
    expect(content.countries.get("exampleland")?.guides.map(({ topic, locale }) => [topic, locale])).toEqual([
      ["esim", "en"],
    ]);
  });

  it("that holds the facts leaves the guides beside it to be checked", () => {
    const { content } = load(bad);
    expect(content.guidesWithoutFacts.map(({ file }) => file)).toEqual([
      "content/countries/badland/sim.en.md",
      "content/countries/loneland/sim.en.md",
    ]);
    expect(load({ [`${folder}/sim.en.md`]: guideText() }).content.guidesWithoutFacts).toEqual([]);
  });

  it("is known as there, though unusable", () => {
    const { content } = load({ ...bad, [`${folder}/sim.fr.md`]: "" });
    for (const file of [`content/${folder}/sim.fr.md`, "content/messages/fr.json"]) {
      expect(content.unusable).toContain(file);
      expect(content.countries.get("exampleland")?.unusable).toContain(file);
    }
    expect(content.unusable).not.toContain(`content/${folder}/esim.en.md`);
  });

  it("that holds the facts is reported once, not also as missing", () => {
    const { problems } = load({ "countries/badland/facts.yaml": "", "countries/badland/sim.en.md": guideText() });
    expect(problems.map(({ rule }) => rule)).toEqual(["file-empty"]);
  });
});

describe("work", () => {
  it.each([1, 4, 16])("with %i countries every file is read once", (count) => {
    const files: Record<string, string> = {};
    for (let index = 0; index < count; index += 1) {
      files[`countries/land-${index}/facts.yaml`] = exampleFactsYaml;
      for (const locale of ["en", "fr", "ur"]) files[`countries/land-${index}/sim.${locale}.md`] = guideText();
    }
    const root = makeFolder(files);
    vi.mocked(readFileSync).mockClear();
    expect(loadContent(root).content.countries.size).toBe(count);
    const read = vi.mocked(readFileSync).mock.calls.map(([file]) => path.relative(root, String(file)));
    expect(read.sort()).toEqual(Object.keys(files).sort());
  });
});

describe("facts that a store knows", () => {
  const store = makeCountingStore();
  const loadKnown = (yaml: string) => loadContent(makeFolder({ [`${folder}/facts.yaml`]: yaml }), store);

  it("are the same as those read from their text", () => {
    const first = loadKnown(exampleFactsYaml).content.countries.get("exampleland");
    const second = loadKnown(exampleFactsYaml).content.countries.get("exampleland");
    expect(store.found).toBe(1);
    expect(second?.facts).toEqual(first?.facts);
    expect(Object.isFrozen(second?.facts.operators[0]?.codes)).toBe(true);
    expect(second?.index.codes.get("tel.balance")?.dial).toBe("*111#");
  });

  it("still tell the line on which each stands", () => {
    const [known, read] = [loadKnown(exampleFactsYaml), load({})].map(
      ({ content }) => content.countries.get("exampleland")?.yaml,
    );
    const path = ["operators", 0, "codes", 0, "dial"];
    expect(known?.lineAt(path)).toBeGreaterThan(10);
    expect(known?.lineAt(path)).toBe(read?.lineAt(path));
    expect(known?.writtenAt(path)).toBe(read?.writtenAt(path));
  });

  it("are read anew after a change, and told every time when they are wrong", () => {
    const changed = loadKnown(exampleFactsYaml.replace("*111#", "*222#"));
    expect(changed.content.countries.get("exampleland")?.index.codes.get("tel.balance")?.dial).toBe("*222#");
    const wrong = exampleFactsYaml.replace("status: published", "status: finished");
    const problems = loadKnown(wrong).problems;
    expect(problems).toHaveLength(1);
    expect(loadKnown(wrong).problems).toEqual(problems);
  });
});
