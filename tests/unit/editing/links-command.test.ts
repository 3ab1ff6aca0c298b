import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeTree } from "../../content/content-tree";
import { runCommand } from "../../run-command";
import { startMisbehavingServer } from "./links/misbehaving-server";

/** A project whose guides of no country have these sources. */
function makeProject(urls: readonly string[]): string {
  const root = makeTree();
  const sources = urls.map(
    (url, index) =>
      `  s${index + 1}: { url: "${url}", title: T, publisher: P, kind: press, published: unknown, retrieved: 2024-01-01 }`,
  );
  writeFileSync(path.join(root, "guides/facts.yaml"), `sources:\n${sources.join("\n")}\n`);
  return path.dirname(root);
}

const run = (folder: string, ...args: string[]) =>
  runCommand("links", folder, ["guides", "--cache", "links.json", ...args]);

describe("npm run check:links", () => {
  it("explains itself with --help", async () => {
    const { code, stdout } = await runCommand("links", makeProject([]), ["--help"]);
    expect(code).toBe(0);
    for (const word of ["--fresh", "--parallel", "--json", "dead", "moved", "blocked"]) expect(stdout).toContain(word);
  });

  it("reports what is dead, moved and blocked apart, and remembers", async () => {
    const { origin, asked } = await startMisbehavingServer();
    const folder = makeProject(["/gone", "/moved", "/login", "/page"].map((page) => origin + page));
    const { code, stdout, stderr } = await run(folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.split("\n")).toEqual([
      "dead: 1",
      `  ${origin}/gone  (410)`,
      "    content/guides/facts.yaml:2  sources.s1.url",
      "moved: 1",
      `  ${origin}/moved → ${origin}/page  (for good)`,
      "    content/guides/facts.yaml:3  sources.s2.url",
      "blocked: 1",
      `  ${origin}/login  (401)`,
      "    content/guides/facts.yaml:4  sources.s3.url",
      "4 addresses, 1 as they were.",
      "",
    ]);
    const before = asked.length;
    expect(await run(folder)).toMatchObject({ code: 1, stdout });
    expect(asked).toHaveLength(before);
    expect(Object.keys(JSON.parse(readFileSync(path.join(folder, "links.json"), "utf8")))).toHaveLength(4);
  });

  it("succeeds where nothing is dead, says so as JSON, and asks again with --fresh and after a broken cache", async () => {
    const { origin, asked } = await startMisbehavingServer();
    const folder = makeProject([`${origin}/page`]);
    writeFileSync(path.join(folder, "links.json"), "{ half");
    const { code, stdout } = await run(folder, "--json");
    expect(code).toBe(0);
    const place = { file: "content/guides/facts.yaml", line: 2, path: "sources.s1.url" };
    expect(JSON.parse(stdout)).toEqual([{ url: `${origin}/page`, places: [place], state: "ok", detail: "200" }]);
    await run(folder, "--fresh");
    expect(asked).toHaveLength(2);
  });

  it.each([
    [["nowhere"], /there is no country "nowhere"/],
    [["--parallel", "0"], /--parallel is 0/],
  ])("fails with code 2 and one line when it is used wrongly: %j", async (args, message) => {
    const { code, stdout, stderr } = await runCommand("links", makeProject([]), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
