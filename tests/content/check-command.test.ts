import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, startCommand } from "../run-command";
import { addCountry, country, type Edit, makeTree, replace, rewrite, write } from "./content-tree";

/** Runs the command in a folder that holds nothing but a content folder. */
const run = (...edits: readonly Edit[]) => runCheck(path.dirname(makeTree(...edits)));

/** Runs the command with some arguments in a project. */
const runCheck = (cwd: string, ...args: string[]) => runCommand("check", cwd, args);

describe("the command that checks the content", () => {
  it("says so and succeeds when there is no problem", async () => {
    expect(await run()).toEqual({ code: 0, stdout: "0 problems\n", stderr: "" });
  });

  it("prints every problem with its hint and fails", async () => {
    const { code, stdout, stderr } = await run(
      addCountry("sampleland"),
      replace(`${country}/facts.yaml`, 'dial: "*100#"', "dial: 580"),
      write("countries/sampleland/sim.fr.md", ""),
    );
    expect(stderr).toBe(
      [
        "content/countries/exampleland/facts.yaml:34  operators[0].codes[0].dial: expected a quoted string, got the number 580 (dial-quoted)",
        'Hint: write dial: "580".',
        "",
        "content/countries/sampleland/sim.fr.md:1  is empty (file-empty)",
        "Hint: Write the file or remove it.",
        "",
        "",
      ].join("\n"),
    );
    expect(stdout).toBe("2 problems\n");
    expect(code).toBe(1);
  });

  it("names the translations of an older text with the fingerprints of the present one, and succeeds", async () => {
    const { code, stdout, stderr } = await run(
      replace(`${country}/sim.en.md`, "523dda9ea19d", "000000000000"),
      replace("guides/refunds.en.md", "077e655cc666", "000000000000"),
    );
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(
        /^content\/countries\/exampleland\/sim\.en\.md: stale, .* is now 523dda9ea19d( [a-z-]+=\w{4}){11}$/,
      ),
      expect.stringMatching(
        /^content\/guides\/refunds\.en\.md: stale, .* is now 077e655cc666 head=\w{4} answer=\w{4} /,
      ),
      "0 problems",
      "",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

it("holds what is shared against the countries and guides of all folders", async () => {
  const { stderr } = await run(
    replace("search-words.yaml", "  exampleland:", "  exampleknd:"),
    replace("search-words.yaml", "  refunds:", "  refnds:"),
    replace("redirects.yaml", "#operator-alpha", "#operator-alfa"),
  );
  for (const rule of [
    "says nothing of exampleland",
    "exampleknd is no country",
    "says nothing of refunds",
    "is no page",
  ])
    expect(stderr).toContain(rule);
});

describe("given something else than everything", () => {
  const wrong = replace(`${country}/facts.yaml`, 'dial: "*100#"', "dial: 580");

  it("checks the file or folder it is given, with what that depends on", async () => {
    const cwd = path.dirname(
      makeTree(wrong, replace(`${country}/sim.en.md`, ":dial[alpha.share]", ":dial[alpha.shore]")),
    );
    const { stderr, code } = await runCheck(cwd, `content/${country}/facts.yaml`);
    expect(stderr).toContain("facts.yaml:34");
    expect(stderr).not.toContain("sim.en.md");
    expect(code).toBe(1);
    expect(await runCheck(cwd, "content/guides")).toEqual({ code: 0, stdout: "0 problems\n", stderr: "" });
    expect(await runCheck(cwd, "content/redirects.yaml")).toEqual({ code: 0, stdout: "0 problems\n", stderr: "" });
  });

  it.each([
    [
      ["content/countries/exampland"],
      /^There is no content\/countries\/exampland\. Did you mean content\/countries\/exampleland\?\n$/,
    ],
    [[".."], /^\.\. is not in content\/\n$/],
    [["--fx"], /^Unknown option '--fx'.*--help lists/],
    [["--yes"], /^--yes answers the questions of --fix: give both\.\n$/],
    [["--fix", "--watch"], /^--fix and --watch cannot be given together/],
  ])("refuses %j with one line and exit code 2", async (args, message) => {
    const { code, stdout, stderr } = await runCheck(path.dirname(makeTree()), ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("prints what it does, and does nothing, for --help", async () => {
    const { code, stdout, stderr } = await runCheck(path.dirname(makeTree(wrong)), "--help");
    expect(stdout).toMatch(/npm run check:content[\s\S]*Exit code 0/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("prints one JSON value for --json", async () => {
    const { code, stdout, stderr } = await runCheck(path.dirname(makeTree(wrong)), "--json");
    expect(JSON.parse(stdout)).toEqual({
      problems: [expect.objectContaining({ file: `content/${country}/facts.yaml`, line: 34, rule: "dial-quoted" })],
      stale: [],
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });
});

it("forgets nothing it has found, and sees every change, from run to run", async () => {
  const root = makeTree();
  const cwd = path.dirname(root);
  const file = `${country}/sim.en.md`;
  expect((await runCheck(cwd)).code).toBe(0);
  replace(file, ":dial[alpha.share]", ":dial[alpha.shore]")(root);
  expect((await runCheck(cwd)).stderr).toContain("alpha.shore");
  expect((await runCheck(cwd)).stderr).toContain("alpha.shore");
  replace(`${country}/facts.yaml`, "id: share", "id: shore")(root);
  expect((await runCheck(cwd)).stderr).not.toContain('no code "alpha.shore"');
});

it("--watch checks again whatever is saved, until it is interrupted", async () => {
  const root = makeTree();
  const { child, end } = startCommand("check", path.dirname(root), ["--watch"]);
  const file = `${country}/sim.en.md`;
  let isSaved = false;
  child.stdout.on("data", (chunk) => {
    if (isSaved || !`${chunk}`.includes("0 problems")) return;
    isSaved = true;
    replace(file, ":dial[alpha.share]", ":dial[alpha.shore]")(root);
  });
  child.stderr.on("data", (chunk) => {
    if (`${chunk}`.includes("alpha.shore")) child.kill("SIGINT");
  });
  const { code, stdout, stderr } = await end;
  expect(stderr).toContain(`content/${file}:`);
  expect(stdout).toMatch(/^0 problems\n/);
  expect(code).toBe("SIGINT");
});

describe("--fix", () => {
  const facts = `${country}/facts.yaml`;
  const read = (cwd: string, file: string) => readFileSync(path.join(cwd, "content", file), "utf8");
  const sections = /(?<=translated_from: "[0-9a-f]{12})( [a-z-]+=[0-9a-f]{4})+(?=")/;

  it("puts quotes round codes and keys in order, and leaves every other byte alone", async () => {
    const valid = makeTree();
    const root = makeTree(
      replace(facts, 'dial: "*100#"', "dial: *100#"),
      replace(facts, "      - id: balance\n        kind: ussd\n", "      - kind: ussd\n        id: balance\n"),
      replace(facts, "country: ZZ\nslug: exampleland\n", "slug: exampleland\ncountry: ZZ\n"),
    );
    const { stdout, code } = await runCheck(path.dirname(root), "--fix");
    expect(stdout).toContain("quotes put round values");
    expect(stdout).toContain("keys put in order");
    expect(code).toBe(0);
    expect(read(path.dirname(root), facts)).toBe(read(path.dirname(valid), facts));
  });

  it("quotes a number as it was written", async () => {
    const root = makeTree(replace(facts, 'min: "1"', "min: 1"), replace(facts, 'cost: "0.50"', "cost: 0.50"));
    const { code } = await runCheck(path.dirname(root), "--fix");
    expect(code).toBe(0);
    expect(read(path.dirname(root), facts)).toBe(read(path.dirname(makeTree()), facts));
  });

  it("says of a translation that it is current only when somebody confirms it", async () => {
    const stale = replace(`${country}/sim.en.md`, "523dda9ea19d", "000000000000");
    const root = makeTree(stale);
    const asked = await runCheck(path.dirname(root), "--fix");
    expect(asked.stdout).toMatch(/does it say what .*sim\.zh-Hans\.md says now\? Not asked: there is no terminal/);
    expect(read(path.dirname(root), `${country}/sim.en.md`)).toContain("000000000000");
    const confirmed = await runCheck(path.dirname(root), "--fix", "--yes");
    expect(confirmed.stdout).toContain("translated_from brought up to date");
    expect(confirmed.stdout).not.toContain("stale");
    const mended = read(path.dirname(root), `${country}/sim.en.md`);
    expect(mended).toMatch(sections);
    expect(mended.replace(sections, "")).toBe(read(path.dirname(makeTree()), `${country}/sim.en.md`));
  });

  it("keeps a byte order mark and Windows line ends", async () => {
    const file = `${country}/sim.en.md`;
    const root = makeTree(
      replace(file, "523dda9ea19d", "000000000000"),
      rewrite(file, (bytes) => Buffer.from(`\ufeff${bytes.toString().replaceAll("\n", "\r\n")}`)),
    );
    expect((await runCheck(path.dirname(root), "--fix", "--yes")).code).toBe(0);
    const expected = `\ufeff${read(path.dirname(makeTree()), file).replaceAll("\n", "\r\n")}`;
    expect(read(path.dirname(root), file).replace(sections, "")).toBe(expected);
  });

  it("changes nothing on a second run, nor in content that is right", async () => {
    const cwd = path.dirname(makeTree());
    expect(await runCheck(cwd, "--fix")).toEqual({ code: 0, stdout: "0 problems\n", stderr: "" });
  });
});
