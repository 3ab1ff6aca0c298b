import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { loadContent } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { outlineOf } from "@/lib/content/rules/translation";
import { formatSourceMark } from "@/lib/content/source-mark";
import { parseBody } from "@/lib/markdown/parse";
import { runCommand } from "../run-command";
import { country, makeTree, remove } from "./content-tree";
import { copyContent } from "./real-tree";

const today = new Date().toISOString().slice(0, 10);
const run = (cwd: string, ...args: string[]) => runCommand("new", cwd, args);
const read = (cwd: string, file: string) => readFileSync(path.join(cwd, "content", file), "utf8");
const problemsOf = (cwd: string) => formatProblems(checkContent(path.join(cwd, "content"), today).problems);

describe("npm run new, on a copy of the real content", () => {
  it("begins a country, its guide and a translation, all drafts that pass the check", async () => {
    const cwd = copyContent();
    const begun = await run(
      cwd,
      "country",
      "nepal",
      "--currency",
      "NPR",
      "--operator",
      "Ncell",
      "--operator",
      "Nepal Telecom",
    );
    expect(begun).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^content\/countries\/nepal\/facts\.yaml created[\s\S]*search-words\.yaml needs nepal/,
      ),
    });
    expect(read(cwd, "countries/nepal/facts.yaml")).toMatch(
      /# A draft is seen in development only\.\nstatus: draft\n[\s\S]*calling_code: "977"[\s\S]*id: nepal-telecom/,
    );
    for (const topic of ["sim", "esim"]) {
      expect((await run(cwd, "guide", "nepal", topic)).code).toBe(0);
      expect((await run(cwd, "translation", `nepal/${topic}`, "ar")).code).toBe(0);
    }
    expect(read(cwd, "countries/nepal/sim.zh-Hans.md")).toContain("::::operator{id=nepal-telecom}");
    expect(problemsOf(cwd)).toBe("");
  });

  it("begins a guide that belongs to no country, and says what the search will need", async () => {
    const cwd = copyContent();
    const { code, stdout } = await run(cwd, "guide", "guides", "lost-phone");
    expect(stdout).toMatch(
      /^content\/guides\/lost-phone\.zh-Hans\.md created[\s\S]*search-words\.yaml needs lost-phone/,
    );
    expect({ code, problems: problemsOf(cwd) }).toEqual({ code: 0, problems: "" });
  });

  it("begins a translation with everything of the source text but its words", async () => {
    const cwd = copyContent();
    remove("countries/russia/sim.fr.md")(path.join(cwd, "content"));
    expect((await run(cwd, "translation", "content/countries/russia/sim.zh-Hans.md", "fr")).code).toBe(0);
    const { content } = loadContent(path.join(cwd, "content"));
    const guides = content.countries.get("russia")?.guides.filter(({ topic }) => topic === "sim") ?? [];
    const [source, begun] = ["zh-Hans", "fr"].map((locale) => guides.find((guide) => guide.locale === locale));
    expect(outlineOf(parseBody(begun?.body ?? ""))).toEqual(outlineOf(parseBody(source?.body ?? "x")));
    expect(begun?.front).toMatchObject({ status: "draft", translated_from: source && formatSourceMark(source) });
    expect(begun?.body).not.toMatch(/\p{Script=Han}/u);
    expect(problemsOf(cwd)).toBe("");
  });
});

describe("npm run new", () => {
  const words = ["country", "nepal", "--currency", "NPR", "--operator", "Ncell"];

  it("never replaces a file", async () => {
    const cwd = path.dirname(makeTree());
    const before = read(cwd, `${country}/sim.en.md`);
    const { code, stderr } = await run(cwd, "translation", "exampleland/sim", "en");
    expect(stderr).toMatch(/sim\.en\.md exists already: .*; nothing was written/);
    expect(code).toBe(1);
    expect(read(cwd, `${country}/sim.en.md`)).toBe(before);
  });

  it("lets one of two win that begin the same country at once", async () => {
    const cwd = path.dirname(makeTree());
    const ended = await Promise.all([run(cwd, ...words), run(cwd, ...words)]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(readdirSync(path.join(cwd, "content/countries/nepal"))).toEqual(["facts.yaml"]);
  });

  it("leaves nothing half-written on a full disk", async () => {
    const cwd = path.dirname(makeTree());
    // No file may grow beyond 512 bytes: what a full disk does, as any user can bring it about.
    const { code, stderr } = await runCommand("new", cwd, words, "", { before: 'trap "" XFSZ; ulimit -f 1' });
    expect(stderr).toMatch(/facts\.yaml does not fit/);
    expect(code).toBe(1);
    expect(readdirSync(path.join(cwd, "content/countries"))).toEqual(["exampleland"]);
  });

  it("says so where a file stands in the place of a folder", async () => {
    const cwd = path.dirname(makeTree(remove("countries")));
    writeFileSync(path.join(cwd, "content/countries"), "");
    const { code, stderr } = await run(cwd, ...words);
    expect(stderr).toMatch(/part of its path is a file, not a folder; nothing was written/);
    expect(code).toBe(1);
  });

  it("finds a guide whose name is typed in another Unicode form, and whose text has Windows line ends", async () => {
    const cwd = path.dirname(makeTree(remove(`${country}/sim.en.md`)));
    const source = path.join(cwd, "content", country, "sim.zh-Hans.md");
    writeFileSync(source, Buffer.from(`\ufeff${readFileSync(source, "utf8").replaceAll("\n", "\r\n")}`));
    expect((await run(cwd, "translation", "exampleland/sim".normalize("NFD"), "en")).code).toBe(0);
    expect(read(cwd, `${country}/sim.en.md`)).not.toContain("\r");
    const begun = await run(cwd, "country", "Côte d’Ivoire".normalize("NFD"), "--currency", "XOF", "--operator", "MTN");
    expect(begun).toMatchObject({ code: 2, stderr: expect.stringContaining("expected lower-case Latin letters") });
  });

  it.each([
    [[], /^Say what to begin/],
    [["contry", "x"], /^contry cannot be begun\. Did you mean country\?/],
    [["country", "nepall", "--currency", "NPR", "--operator", "x"], /Did you mean nepal\?/],
    [["country", "nepal", "--operator", "x"], /^--currency is needed/],
    [["country", "nepal", "--currency", "NPX", "--operator", "x"], /^--currency is NPX/],
    [["country", "nepal", "--currency", "NPR"], /^--operator is needed/],
    [["country", "search", "--currency", "NPR", "--operator", "x"], /is a page of the site/],
    [["guide", "examplelant", "sim"], /Did you mean exampleland\?/],
    [["guide", "exampleland", "sin"], /Did you mean sim\?/],
    [["guide", "exampleland"], /takes two words/],
    [["translation", "exampleland/sim", "zh-hans"], /Did you mean zh-Hans\?/],
    [["translation", "exampleland/sims", "fr"], /Did you mean exampleland\/sim\?/],
    [["translation", "exampleland/sim", "zh-Hans"], /is the source language/],
  ])("refuses %j with exit code 2", async (args, message) => {
    const { code, stdout, stderr } = await run(path.dirname(makeTree()), ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
