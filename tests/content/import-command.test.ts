import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sectionIds } from "@/lib/content/rules/guide-sections";
import type { Outline } from "@/lib/editing/import/outline";
import { runCommand } from "../run-command";
import { makeFolder } from "../unit/temporary-folder";

const folder = path.resolve(import.meta.dirname, "../fixtures/articles");
const articles = readdirSync(folder).sort();
const articleText = (name: string) => readFileSync(path.join(folder, name), "utf8");
const run = (cwd: string, ...args: string[]) => runCommand("import", cwd, args);

async function outlineOf(text: string | Uint8Array): Promise<Outline> {
  const { code, stdout, stderr } = await run(makeFolder({ "a.md": text }), "a.md", "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe.each(articles)("importing %s", (name) => {
  it("makes an outline of our sections, without advertising, and changes nothing else", async () => {
    const cwd = makeFolder({ [name]: articleText(name), "content/README.md": "#" });
    const { code, stdout } = await run(cwd, name);
    expect(stdout).toMatch(/created: \d+ statements that need a source, \d+ things taken out, \d+ words/);
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(["content", name, name.replace(".md", ".outline.md")].sort());
    expect(readdirSync(path.join(cwd, "content"))).toEqual(["README.md"]);
    const outline = readFileSync(path.join(cwd, name.replace(".md", ".outline.md")), "utf8");
    expect([...outline.matchAll(/^### (.*)$/gm)].map((match) => match[1])).toEqual([...sectionIds]);
    const [kept = "", removed = ""] = outline.split("\n## Taken out");
    expect(kept).not.toMatch(/https?:|t\.me|esim\s*1088|jx0703|!\[|TG💪/i);
    expect(removed).toMatch(/chat channel: `` .*(?:esim1088|jx0703)/);
    expect(removed).toMatch(/image: `` !\[Image\]/);
  });

  it("lists every statement with the line it stands on", async () => {
    const { sections, locale } = await outlineOf(articleText(name));
    const lines = articleText(name).split("\n");
    const claims = sections.flatMap((section) => section.claims);
    expect(locale).toBe("zh-Hans");
    expect(claims.length).toBeGreaterThanOrEqual(50);
    for (const { line, text } of claims) {
      expect(lines[line - 1]?.replace(/\*\*/g, "").replace(/\[.*?\]\(.*?\)\]?/g, "")).toContain(text.slice(0, 8));
    }
    const filled = sections.filter((section) => section.claims.length > 0).map(({ section }) => section);
    expect(filled).toEqual(expect.arrayContaining(["with-data", "claims"]));
  });
});

describe("npm run import", () => {
  it("takes out a seller wherever it is named, and says where", async () => {
    const { removed } = await outlineOf(articleText("morocco-sim.md"));
    expect(removed.filter(({ kind }) => kind === "seller").map(({ line }) => line)).toEqual([63, 65, 71]);
  });

  it("reports words that cannot be published", async () => {
    const { unpublishable } = await outlineOf(articleText("peru-sim.md"));
    expect(unpublishable).toContainEqual({ line: 3, text: "数字化时代" });
  });

  it("keeps the words of other links and reports where they led", async () => {
    const { removed, sections } = await outlineOf(
      "# Top up\n\nSee [the operator](https://example.org/top-up) first. Buy [here](https://example.org/?ref=x).\n",
    );
    expect(removed.map(({ kind }) => kind)).toEqual(["link", "affiliate-link"]);
    expect(sections.flatMap(({ claims }) => claims.map(({ text }) => text))).toEqual([
      "See the operator first.",
      "Buy .",
    ]);
  });

  it("reads a byte order mark and Windows line ends", async () => {
    const text = articleText("peru-esim.md");
    expect(await outlineOf(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toEqual(
      Object.assign(await outlineOf(text), { article: "a.md" }),
    );
  });

  it("reads an article of two megabytes", async () => {
    const text = articleText("morocco-sim.md");
    const { sections } = await outlineOf(`${text}\n`.repeat(Math.ceil((2 * 1024 * 1024) / Buffer.byteLength(text))));
    expect(sections.flatMap(({ claims }) => claims).length).toBeGreaterThan(15_000);
  });

  it("never replaces an outline that is being worked on", async () => {
    const cwd = makeFolder({ "a.md": "# A\n\nText.\n", "a.outline.md": "mine" });
    const { code, stderr } = await run(cwd, "a.md");
    expect(stderr).toMatch(/a\.outline\.md exists already/);
    expect(code).toBe(1);
    expect(readFileSync(path.join(cwd, "a.outline.md"), "utf8")).toBe("mine");
  });

  it("leaves nothing half-written on a full disk", async () => {
    const cwd = makeFolder({ "a.md": articleText("morocco-sim.md") });
    const { code, stderr } = await runCommand("import", cwd, ["a.md"], "", { before: 'trap "" XFSZ; ulimit -f 1' });
    expect(stderr).toMatch(/a\.outline\.md does not fit/);
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["a.md"]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      "bytes that are no UTF-8",
      Buffer.from("one\ntw\xf6\n", "latin1"),
      /^a\.md:2 {2}is not valid UTF-8 \(file-utf8\)\nHint: /,
    ],
    ["an empty file", "", /^a\.md:1 {2}is empty/],
    ["nine megabytes", "x".repeat(9 * 1024 * 1024), /^a\.md:1 {2}is 9216 KiB long; the limit is 8192 KiB/],
  ])("refuses %s, naming the line", async (_name, text, message) => {
    const { code, stderr } = await run(makeFolder({ "a.md": text }), "a.md");
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });

  it.each([
    [[], /^Name one article/],
    [["a.md", "b.md"], /^Name one article/],
    [["a.md", "--locale", "zh-hans"], /Did you mean zh-Hans\?/],
    [["a.md", "--out", "content/countries/x/sim.zh-Hans.md"], /^An outline is no content/],
  ])("refuses %j with exit code 2", async (args, message) => {
    const cwd = makeFolder({ "a.md": "# A\n" });
    const { code, stdout, stderr } = await run(cwd, ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(path.join(cwd, "content"))).toBe(false);
  });
});
