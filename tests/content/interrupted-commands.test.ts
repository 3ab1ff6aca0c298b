import { readdirSync, readFileSync, watch } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isUnfinished } from "@/lib/editing/unfinished";
import { runCommand, startCommand } from "../run-command";
import { country, makeTree, replace } from "./content-tree";

/** What is kept for later runs may be left half-written: it is held to its hash when it is read, and cleared away in time. */
const isKept = (file: string) => file.startsWith(".next");

/** Every file of a project by its path, with its text. */
function readFiles(project: string): Map<string, string> {
  const entries = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(project, path.join(entry.parentPath, entry.name))).sort();
  const own = files.filter((file) => !isKept(file));
  return new Map(own.map((file) => [file, readFileSync(path.join(project, file), "utf8")]));
}

/** A project in which every command has something to write. */
const makeProject = () =>
  path.dirname(
    makeTree(
      replace(`${country}/facts.yaml`, 'dial: "*100#"', "dial: *100#"),
      replace("redirects.yaml", "#operator-alpha", "#operator-alfa"),
    ),
  );

const commands: [name: string, args: string[]][] = [
  ["check", ["--fix"]],
  ["new", ["country", "nepal", "--currency", "NPR", "--operator", "Ncell"]],
  ["import", [path.resolve("tests/fixtures/articles/morocco-sim.md"), "--out", "outline.md"]],
  ["schemas", []],
];

describe.each(commands)("%s, interrupted as it begins to write", (name, args) => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("by %s, leaves each file as it was or finished", async (signal) => {
    const [interrupted, finished] = [makeProject(), makeProject()];
    const before = readFiles(interrupted);
    await runCommand(name, finished, args);
    const after = readFiles(finished);
    expect(after).not.toEqual(before);
    const { child, end } = startCommand(name, interrupted, args);
    const watcher = watch(interrupted, { recursive: true }, (_, file) => {
      if (file !== null && !isKept(file)) child.kill(signal);
    });
    child.stdin.end();
    await end;
    watcher.close();
    for (const [file, text] of readFiles(interrupted)) {
      expect(isUnfinished(path.basename(file)), file).toBe(false);
      expect([before.get(file), after.get(file)], file).toContain(text);
    }
    for (const file of before.keys()) expect(readFiles(interrupted).has(file), file).toBe(true);
  });
});
