import { execFile } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { addCountry, country, type Edit, makeTree, replace, write } from "./content-tree";

const project = path.resolve(import.meta.dirname, "../..");

/** Runs the command in a folder that holds nothing but a content folder. */
function run(...edits: readonly Edit[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const cwd = path.dirname(makeTree(...edits));
  const command = [
    path.join(project, "node_modules/tsx/dist/cli.mjs"),
    ...["--tsconfig", path.join(project, "tsconfig.json")],
    path.join(project, "lib/content/check-command.ts"),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

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

  it("names the translations of an older text with the fingerprint of the present one, and succeeds", async () => {
    const { code, stdout, stderr } = await run(
      replace(`${country}/sim.en.md`, "523dda9ea19d", "000000000000"),
      replace("guides/refunds.en.md", "077e655cc666", "000000000000"),
    );
    expect(stdout.split("\n")).toEqual([
      "content/countries/exampleland/sim.en.md: stale, the source text is now 523dda9ea19d",
      "content/guides/refunds.en.md: stale, the source text is now 077e655cc666",
      "0 problems",
      "",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
