import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { findResults, mostResults } from "@/lib/search/find-results";
import { findIndexFile, makeIndexFile } from "@/lib/search/index-file";
import { listCodesByDigits, listOperatorNames } from "@/lib/search/index-lists";
import { makeSearchIndex } from "@/lib/search/make-index";
import { indexes, searchable } from "./real-index";

describe("the index of a language", () => {
  it.each(localeTags)("in %s has every country, operator and code, each on a page of that language", (locale) => {
    const { items, concepts } = indexes[locale];
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    const operators = searchable.countries.flatMap(({ facts }) => facts.operators);
    const codes = [
      ...searchable.countries.flatMap(({ facts }) => facts.codes),
      ...operators.flatMap(({ codes }) => codes),
    ];
    expect(count("country")).toBe(searchable.countries.length);
    expect(count("operator")).toBe(operators.length);
    expect(count("code")).toBe(codes.length);
    for (const { path, about, under = [], near = [] } of items) {
      expect(path.startsWith(`/${locale}/`), path).toBe(true);
      for (const concept of [about, ...under, ...near]) expect(concepts[concept]).toBeTruthy();
    }
  });

  it("states each name once, however many results lead back to it", () => {
    const [one] = searchable.countries;
    if (!one) throw new Error("There is no country");
    const twice = { ...searchable, countries: [one, one] };
    const sizes = [[one], [one, one]].map(
      (countries) => makeSearchIndex({ ...twice, countries }, getLanguage("en")).concepts.length,
    );
    // A country brings itself and its operators.
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBe(1 + one.facts.operators.length);
  });

  it("leaves out a symptom of which nothing was found in a country", () => {
    const paths = indexes.en.items.map(({ path }) => path);
    expect(paths).toContain("/en/russia/help#cool-off");
    expect(paths).not.toContain("/en/peru/help#cool-off");
  });

  it("lets a country be searched that has no words yet, as a draft may", () => {
    const words = { ...searchable.words, countries: {} };
    const index = makeSearchIndex({ ...searchable, words }, getLanguage("en"));
    expect(findResults(index, "pakistan")[0]?.path).toBe("/en/pakistan");
    expect(findResults(index, "islamabad")).toEqual([]);
  });

  it("keeps to the country and the operator that a query names", () => {
    const pathsFor = (query: string) => findResults(indexes.fr, query).map(({ path }) => path);
    expect(pathsFor("avance inwi")[0]).toBe("/fr/morocco#operator-inwi");
    expect(pathsFor("téléphone bloqué Pakistan")[0]).toBe("/fr/pakistan/help#phone");
    expect(pathsFor("téléphone bloqué Pakistan")).not.toContain("/fr/peru/help#phone");
  });

  it("takes two letters for the code of a country alone, and hardly among other words", () => {
    expect(findResults(indexes.fr, "ma")[0]?.path).toBe("/fr/morocco");
    expect(findResults(indexes.fr, "recharger ma puce au Pérou")[0]?.path).toBe("/fr/peru/sim");
  });

  it("gives no more than a screenful, and nothing for nothing", () => {
    expect(findResults(indexes.en, "top up").length).toBeLessThanOrEqual(mostResults);
    for (const query of ["", "   ", "—", "#*", "qwertyuiop", "\u0000", "x".repeat(100)]) {
      expect(findResults(indexes.en, query), JSON.stringify(query)).toEqual([]);
    }
  });
});

describe("the file of an index", () => {
  it("is named after its language and its bytes, and found by that name", () => {
    const file = makeIndexFile(searchable, "ur");
    expect(file.file).toMatch(/^ur-[0-9a-f]{10}\.json$/);
    expect(JSON.parse(file.body)).toEqual(JSON.parse(JSON.stringify(indexes.ur)));
    expect(findIndexFile(searchable, file.file)).toEqual(file);
    expect(findIndexFile(searchable, "ur-0000000000.json")).toBeUndefined();
  });
});

describe("the lists that need no script", () => {
  const facts = searchable.countries.map((country) => country.facts);

  it("have every operator under each of its names, in alphabetical order", () => {
    const names = listOperatorNames(facts, getLanguage("en").formats);
    expect(names.find(({ name }) => name === "Mobilink")?.operator.name).toBe("Jazz");
    expect(names.find(({ name }) => name === "Tele2")?.operator.name).toBe("t2");
    const listed = names.map(({ name }) => name);
    expect(listed).toEqual([...listed].sort(getLanguage("en").formats.compare));
  });

  it("have every code in the order of its digits", () => {
    const dials = listCodesByDigits(facts).map(({ code }) => code.dial ?? code.sms?.to);
    expect(dials.indexOf("*100*1#")).toBeGreaterThan(dials.indexOf("*100#"));
    expect(dials.indexOf("*102#")).toBeGreaterThan(dials.indexOf("*100*1#"));
    expect(dials).toHaveLength(indexes.en.items.filter(({ kind }) => kind === "code").length);
  });
});
