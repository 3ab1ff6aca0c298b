import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeTree } from "../../content/content-tree";
import { runCommand, startCommand } from "../../run-command";
import { copyContent } from "./copy-content";

const today = new Date().toISOString().slice(0, 10);
const place = "content/countries/exampleland";
/** The invented country, in which every fact is long overdue. */
const makeProject = () => path.dirname(makeTree());
const read = (folder: string, name = "facts.yaml") => readFileSync(path.join(folder, place, name), "utf8");
const answers = (...list: object[]) => JSON.stringify(list);
const record = (folder: string, input: string) =>
  runCommand("recheck", folder, ["exampleland", "--answers", "-"], input);

interface Question {
  fact: string;
}
async function listFacts(folder: string): Promise<string[]> {
  const { stdout } = await runCommand("recheck", folder, ["exampleland", "--json"]);
  return JSON.parse(stdout).map(({ fact }: Question) => fact);
}

/** The lines that differ between two texts. */
function difference(before: string, after: string) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !now.includes(line)), new: now.filter((line) => !old.includes(line)) };
}

describe("npm run recheck", () => {
  it("explains itself with --help", async () => {
    const { code, stdout } = await runCommand("recheck", makeProject(), ["--help"]);
    expect(code).toBe(0);
    for (const word of ["--all", "--within", "--answers", "--json", "Exit code"]) expect(stdout).toContain(word);
  });

  it("moves the day of a confirmed fact of the real content, and changes nothing else", async () => {
    const folder = copyContent("pakistan");
    const file = path.join(folder, "content/countries/pakistan/facts.yaml");
    const before = readFileSync(file, "utf8").replaceAll(/checked: \d{4}-\d\d-\d\d/g, "checked: 2020-01-01");
    writeFileSync(file, before);
    const answer = answers({ fact: "operators.jazz.codes.balance", answer: "confirmed" });
    const { code, stdout, stderr } = await runCommand("recheck", folder, ["pakistan", "--answers", "-"], answer);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "confirmed  operators.jazz.codes.balance\n",
      stderr: "",
    });
    const after = readFileSync(file, "utf8").split("\n");
    const changed = before.split("\n").flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]]]));
    expect(changed).toEqual([["        checked: 2020-01-01", `        checked: ${today}`]]);
    expect(readFileSync(path.join(path.dirname(file), "changes.yaml"), "utf8")).not.toContain("jazz");
  });

  it("writes what changed and what is gone into the facts and the change log", async () => {
    const folder = makeProject();
    const [before, log] = [read(folder), read(folder, "changes.yaml")];
    const { operators } = parse(before);
    const [operator] = operators;
    const [first] = operator.codes;
    const fact = `operators.${operator.id}.codes.${first.id}`;
    const { code, stdout } = await record(folder, answers({ fact, answer: "changed", set: { dial: "*987#" } }));
    expect(stdout).toBe(`changed  ${fact}; change log: ${operator.id}-${first.id}\n`);
    expect(code).toBe(0);
    expect(difference(before, read(folder)).new).toEqual(
      ['        dial: "*987#"', `        checked: ${today}`].filter((line) => !before.includes(line)),
    );
    expect(read(folder, "changes.yaml").startsWith(log.trimEnd())).toBe(true);
    expect(parse(read(folder, "changes.yaml")).changes.at(-1)).toEqual({
      id: `${operator.id}-${first.id}`,
      on: today,
      what: "changed",
      fact: "code",
      operator: operator.id,
      from: first.dial,
      to: "*987#",
      sources: first.sources,
    });
  });

  it("refuses to take away what guides refer to, names the places, and writes the other answers", async () => {
    const folder = makeProject();
    const facts = await listFacts(folder);
    const outcomes = await record(folder, answers(...facts.map((fact) => ({ fact, answer: "gone" }))));
    expect(outcomes.code).toBe(1);
    expect(outcomes.stdout).toMatch(/^not written {2}\S+: it is used in these places/m);
    expect(outcomes.stdout).toMatch(/^ {4}content\/countries\/exampleland\/sim\.zh-Hans\.md:\d+$/m);
    const left = await listFacts(folder);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(facts.length);
    const again = await record(folder, answers(...left.map((fact) => ({ fact, answer: "confirmed" }))));
    expect(again).toMatchObject({ code: 0, stderr: "" });
  });

  it("refuses what the content check would refuse, and leaves the files alone", async () => {
    const folder = makeProject();
    const before = [read(folder), read(folder, "changes.yaml")];
    const fact = (await listFacts(folder)).find((name) => name.includes(".codes."));
    const wrong = [{ set: { does: "magic" } }, { set: {}, sources: ["s999"] }, { set: {} }];
    const { code, stdout } = await record(
      folder,
      answers(...wrong.map((change) => ({ fact, answer: "changed", ...change }))),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("expected one of balance");
    expect(stdout).toContain('there is no source "s999"');
    expect(stdout).toContain("a check that changes nothing is a confirmation");
    expect([read(folder), read(folder, "changes.yaml")]).toEqual(before);
  });

  it.each([
    [["nowhere", "--json"], "", /there is no country "nowhere"/],
    [[], "", /expected one country/],
    [
      ["exampleland", "--answers", "-"],
      '[{"fact": "codes.nothing", "answer": "confirmed"}]',
      /no fact "codes\.nothing"/,
    ],
    [
      ["exampleland", "--answers", "-"],
      '[{"fact": "codes.nothing", "answer": "perhaps"}]',
      /standard input: 0\.answer/,
    ],
  ])("fails with code 2 and one line when it is used wrongly: %j %s", async (args, input, message) => {
    const { code, stdout, stderr } = await runCommand("recheck", makeProject(), args, input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("asks for one fact after another, and keeps what was answered when the editor quits", async () => {
    const folder = makeProject();
    const facts = await listFacts(folder);
    const code = facts.findIndex((name) => name.includes(".codes."));
    const skips = Array.from({ length: code }, () => "s");
    const input = [...skips, "what?", "e", "nonsense", "dial = *987#", "", "", "low", "y", "q"].join("\n");
    const { code: exit, stdout } = await runCommand("recheck", folder, ["exampleland"], input);
    expect(stdout).toContain(`1 of ${facts.length}`);
    expect(stdout).toContain("Please answer y, e, g, s or q.");
    expect(stdout).toContain("Expected field=value.");
    expect(stdout).toContain(`Written: 2 of ${facts.length}.`);
    expect(exit).toBe(0);
    expect(read(folder)).toContain('dial: "*987#"');
    expect(await listFacts(folder)).toHaveLength(facts.length - 2);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("keeps what was answered when %s interrupts it", async (signal) => {
    const folder = makeProject();
    const before = await listFacts(folder);
    const { child, end } = startCommand("recheck", folder, ["exampleland"]);
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      if (/2 of/.test(output) && !child.killed) child.kill(signal);
    });
    child.stdin?.write("y\n");
    const { code, stdout } = await end;
    expect(stdout).toContain(`Written: 1 of ${before.length}.`);
    expect(code).toBe(1);
    expect(new Set(await listFacts(folder))).toEqual(new Set(before.slice(1)));
    expect(readdirSync(path.join(folder, place)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it("lets two commands write at once, and loses the answer of neither", async () => {
    const folder = makeProject();
    const facts = await listFacts(folder);
    const half = Math.ceil(facts.length / 2);
    const runs = [facts.slice(0, half), facts.slice(half)].map((part) =>
      record(folder, answers(...part.map((fact) => ({ fact, answer: "confirmed" })))),
    );
    for (const { code, stderr } of await Promise.all(runs)) expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await listFacts(folder)).toEqual([]);
  });

  it("keeps the byte order mark and the line ends of a file", async () => {
    const folder = makeProject();
    const facts = path.join(folder, place, "facts.yaml");
    writeFileSync(facts, `\uFEFF${read(folder).replaceAll("\n", "\r\n")}`);
    const before = read(folder);
    const [fact] = await listFacts(folder);
    expect(await record(folder, answers({ fact, answer: "confirmed" }))).toMatchObject({ code: 0 });
    const after = read(folder);
    expect(after.startsWith("\uFEFF")).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after.split("\r\n")).toHaveLength(before.split("\r\n").length);
  });

  it("leaves the old file whole when the disk is full", async () => {
    const folder = makeProject();
    const before = read(folder);
    const [fact] = await listFacts(folder);
    // A limit on the size of files stands for the disk: a kilobyte or two is less than any facts.
    const input = answers({ fact, answer: "confirmed" });
    const { code, stdout, stderr } = await runCommand("recheck", folder, ["exampleland", "--answers", "-"], input, {
      before: "ulimit -f 2",
    });
    expect(stderr).toMatch(/facts\.yaml does not fit: .*; nothing was written/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(read(folder)).toBe(before);
    expect(readdirSync(path.join(folder, place)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it("writes nothing, and says so, where files may not be written", async () => {
    const folder = makeProject();
    const before = read(folder);
    const [fact] = await listFacts(folder);
    // Root may write anywhere, so the folder is taken away from somebody else.
    const isRoot = process.getuid?.() === 0;
    const shared = path.join(folder, place);
    chmodSync(folder, 0o755);
    chmodSync(shared, 0o555);
    const script = path.join(folder, "answers.json");
    writeFileSync(script, answers({ fact, answer: "confirmed" }));
    const somebody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { end } = startCommand("recheck", folder, ["exampleland", "--answers", script], somebody);
    const { code, stdout, stderr } = await end;
    chmodSync(shared, 0o755);
    expect(stderr).toMatch(/facts\.yaml cannot be written: .*; nothing was written/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(read(folder)).toBe(before);
    expect(readdirSync(shared).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});
