import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { orderKeys } from "@/lib/editing/check/order-keys";
import { makeOutline } from "@/lib/editing/import/outline";
import { always, expectRefusalsToNameALine, facts, log, publish, within } from "./mutation-pipeline";
import { changes, mutate } from "./mutations";

it("4,000 mutated YAML files crash nothing, hang nothing, and lose nothing when their keys are put in order", () => {
  always(
    4000,
    fc.property(changes, fc.constantFrom(facts, log), (made, file) => {
      within(() => {
        const mutated = { ...file, text: mutate(file.text, made) };
        const files = [facts, log].map((other) => (other === file ? mutated : other));
        const { problems } = publish(files);
        expectRefusalsToNameALine(problems, files);
        expect(lettersOf(orderKeys(file.file, mutated.text))).toBe(lettersOf(mutated.text));
      });
    }),
  );
});

it("2,000 mutated articles give an outline without addresses", () => {
  const article = readFileSync(path.resolve(import.meta.dirname, "../fixtures/articles/morocco-sim.md"), "utf8");
  always(
    2000,
    fc.property(changes, (made) => {
      within(() => {
        const { sections } = makeOutline(mutate(article, made), "zh-Hans");
        expect(sections.flatMap(({ claims }) => claims).filter(({ text }) => /https?:\/\//i.test(text))).toEqual([]);
      });
    }),
  );
});

/** The characters of a text, white space apart, in an order of their own: equal for texts whose lines were only moved. */
const lettersOf = (text: string) => [...text.replace(/\s/g, "")].sort().join("");
