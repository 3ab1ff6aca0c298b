import { describe, expect, it } from "vitest";
import { listDatedFacts } from "@/lib/content/dated-facts";
import { listFolders } from "@/lib/content/load";
import { listSourcedFacts } from "@/lib/content/rules/rule";
import { content } from "@/tests/content/site-texts";

describe.each(listFolders(content).map((folder) => [folder.file, folder] as const))("the facts of %s", (_, folder) => {
  const facts = [...listDatedFacts(folder.facts)];

  it("are all those that name sources, each once, and each where its path says", () => {
    const paths = facts.map(({ path }) => JSON.stringify(path));
    expect(paths.sort()).toEqual([...listSourcedFacts(folder)].map(({ path }) => JSON.stringify(path)).sort());
    for (const { path, fact } of facts)
      expect(path.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], folder.facts)).toBe(fact);
  });

  it("have names of their own", () => {
    expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  });
});
