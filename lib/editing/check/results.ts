import type { Findings } from "@/lib/content/findings";
import { findKept, keep } from "./keep";

/** What earlier runs found, by a key made of every byte that the findings depend on. */
export class Results {
  readonly #known: Map<string, Findings>;
  readonly #name: string;
  #isChanged = false;

  /** `version` names the program: another one may find other things. */
  constructor(version: string) {
    this.#name = `check-results-${version.slice(0, 16)}.json`;
    this.#known = new Map(parse(findKept(this.#name)));
  }

  find(key: string): Findings | undefined {
    return this.#known.get(key);
  }

  set(key: string, findings: Findings): void {
    this.#known.set(key, findings);
    this.#isChanged = true;
  }

  /** Keeps them for the next run; as long as the list grows only by what is used, the oldest go first. */
  async save(limit = 20_000): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    await keep(this.#name, JSON.stringify([...this.#known].slice(-limit)));
  }
}

function parse(text: string | undefined): [string, Findings][] {
  try {
    return text === undefined ? [] : JSON.parse(text);
  } catch {
    return [];
  }
}
