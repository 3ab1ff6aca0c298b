import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../run-command";
import { copyContent } from "./copy-content";

/** Changes a text below content/; what is not there cannot be changed. */
function edit(folder: string, file: string, from: string | RegExp, to: string) {
  const place = path.join(folder, "content", file);
  const text = readFileSync(place, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(place, changed);
}

describe("npm run status", () => {
  it("explains itself with --help", async () => {
    const { code, stdout, stderr } = await runCommand("status", copyContent(), ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const word of ["--days", "--json", "<country>", "Exit code"]) expect(stdout).toContain(word);
  });

  it("says which sections of a translation's source have changed, what is due, and what is missing", async () => {
    const folder = copyContent("morocco");
    edit(folder, "countries/morocco/sim.zh-Hans.md", /^## (.*) \{#check\}$/m, "## 换了 $1 {#check}");
    edit(folder, "countries/morocco/facts.yaml", "status: published", "status: draft");
    edit(folder, "countries/morocco/facts.yaml", /checked: \d{4}-\d\d-\d\d/, "checked: 2020-01-01");
    edit(
      folder,
      "countries/morocco/esim.ur.md",
      /^translated_from: "([0-9a-f]{12}).*$/m,
      'translated_from: "000000000000"',
    );

    const { code, stdout, stderr } = await runCommand("status", folder, ["morocco"]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^morocco +sim +source( +stale){7}$/m);
    expect(stdout).toMatch(/^content\/countries\/morocco\/sim\.en\.md: stale, \d+ words in: check$/m);
    expect(stdout).toMatch(/^ {2}when it follows: translated_from: "[0-9a-f]{12} head=[0-9a-f]{4} answer=/m);
    expect(stdout).toContain("esim.ur.md: stale, which sections have changed is not known");
    expect(stdout).toMatch(/^2020-\d\d-\d\d +morocco +operators\.\S.* +checked 2020-01-01/m);
    expect(stdout).toMatch(/^morocco +draft +6 of 6$/m);
  });

  it("says the same as JSON", async () => {
    const { code, stdout } = await runCommand("status", copyContent("morocco", "guides"), ["--json", "--days", "9999"]);
    const status = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(status.guides.map(({ folder, topic }: { folder: string; topic: string }) => `${folder}/${topic}`)).toEqual([
      "morocco/sim",
      "morocco/esim",
      "guides/buying-safely",
      "guides/top-up-failed",
      "guides/travel-esim",
    ]);
    expect(status.due.length).toBeGreaterThan(50);
    expect(status.sources[0].facts.length).toBeGreaterThan(0);
    expect(status.coverage).toEqual([{ country: "morocco", status: "published", met: 6, of: 6, missing: [] }]);
  });

  it("fails with code 1 for a file that cannot be read, and shows the rest", async () => {
    const folder = copyContent("morocco");
    edit(folder, "countries/morocco/sim.fr.md", "title:", "titre:");
    const { code, stdout, stderr } = await runCommand("status", folder, []);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^morocco +sim +source +current +current +current +current +missing/m);
    expect(stderr).toContain("npm run check:content");
  });

  it.each([
    [["morroco"], /there is no country "morroco"\. Did you mean morocco\?/],
    [["--days", "soon"], /--days is soon/],
    [["--jsn"], /Unknown option '--jsn'/],
  ])("fails with code 2 and one line when it is used wrongly: %j", async (args, message) => {
    const { code, stdout, stderr } = await runCommand("status", copyContent("morocco"), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
