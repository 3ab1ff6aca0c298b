import { createHash } from "node:crypto";
import { hashProgram } from "@/lib/cache/program";
import { type Findings, joinTargets, type Targets } from "@/lib/content/findings";
import { sortProblems } from "@/lib/content/problem";
import { sharedUnit } from "@/lib/content/unit";
import { Pool } from "@/lib/threads/pool";
import { getThreadScript, program } from "@/lib/threads/script";
import { hashUnits } from "./hash-units";
import { Results } from "./results";
import type { Selection } from "./selection";
import type { Answer, Task } from "./worker";

/** What a check has to report. */
export type Report = Pick<Findings, "problems" | "stale">;

/**
 * Checks a content folder again and again. A unit is checked anew unless not one byte has changed of it, of the program,
 * of the day, and, for redirects, of the pages they lead to.
 */
export class Checker {
  readonly #root: string;
  readonly #today: () => string;
  readonly #version = hashProgram(program);
  readonly #results = new Results(this.#version);
  #threads: Pool<Task, Answer> | undefined;

  /** `today` is asked for the ISO day at every check: a watch may go on past midnight. */
  constructor(root: string, today: () => string) {
    this.#root = root;
    this.#today = today;
  }

  async check({ isWantedUnit, isWantedFile }: Selection): Promise<Report> {
    const units = [...hashUnits(this.#root).keys()].filter((unit) => unit !== sharedUnit);
    const found = await this.#findAll(units.filter(isWantedUnit));
    if (isWantedUnit(sharedUnit)) {
      const targets = joinTargets([...found.values()]);
      for (const [unit, findings] of await this.#findAll([sharedUnit], targets)) found.set(unit, findings);
    }
    await this.#results.save();
    const all = [...found.values()];
    return {
      problems: sortProblems(all.flatMap(({ problems }) => problems)).filter(({ file }) => isWantedFile(file)),
      stale: all
        .flatMap(({ stale }) => stale)
        .filter(({ file }) => isWantedFile(file))
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
    };
  }

  async stop(): Promise<void> {
    await this.#threads?.stop();
  }

  async #findAll(units: readonly string[], targets?: Targets): Promise<Map<string, Findings>> {
    const found = new Map<string, Findings>();
    const today = this.#today();
    const before = this.#keys(today, targets);
    const missing: string[] = [];
    for (const unit of units) {
      const known = this.#results.find(before.get(unit) ?? "");
      if (known) found.set(unit, known);
      else missing.push(unit);
    }
    if (missing.length === 0) return found;
    this.#threads ??= new Pool(await getThreadScript("lib/editing/check/worker.ts", this.#version), {
      root: this.#root,
      version: this.#version,
    });
    await this.#threads.run(
      missing.map((unit) => ({ unit, today, targets })),
      ({ unit, findings }) => found.set(unit, findings),
    );
    // A file saved meanwhile may have been read in either form: what was found is told now and forgotten then.
    const after = this.#keys(today, targets);
    for (const unit of missing) {
      const [key, findings] = [before.get(unit), found.get(unit)];
      if (key !== undefined && key === after.get(unit) && findings) this.#results.set(key, findings);
    }
    return found;
  }

  #keys(today: string, targets: Targets | undefined): Map<string, string | undefined> {
    const rest = JSON.stringify([this.#version, today, targets]);
    return new Map(
      [...hashUnits(this.#root)].map(([unit, hash]) => [
        unit,
        hash &&
          createHash("sha256")
            .update(JSON.stringify([unit, hash, rest]))
            .digest("hex"),
      ]),
    );
  }
}
