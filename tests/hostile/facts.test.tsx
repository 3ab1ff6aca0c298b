import { describe, expect, it } from "vitest";
import { CountryPage } from "@/components/country-page";
import { renderGuide } from "@/lib/markdown/render";
import { today } from "../content/content-tree";
import { expectRefusalsToNameALine, facts, log, publish } from "../content/mutation-pipeline";
import { inert, openObserver } from "./observe";
import { finish, guidePage, language, load } from "./pages";
import { factsPlaces, frontMatterPlaces, makeGuide, putText } from "./places";
import { vectors } from "./vectors";

const observe = openObserver();

/** A page without its header and footer, which are the same on each. */
const withoutFrame = (page: string) => page.replace(/<header[\s\S]*?<\/header>|<footer[\s\S]*?<\/footer>/g, "");

describe("a vector in front matter and facts", () => {
  const pages: string[] = [];
  const shortGuide = makeGuide("::plans\n\n::phrases\n\n::support\n\n::codes{does=balance}");

  it("is refused by a problem that names its line, or is the text that a page shows", () => {
    let shown = 0;
    for (const vector of vectors) {
      // First everywhere at once: what a place does not take, its line says.
      const front = putText(shortGuide, frontMatterPlaces, vector);
      const texts = putText(facts, factsPlaces, vector);
      const { problems } = publish([texts.file, log, front.file]);
      expectRefusalsToNameALine(problems, [texts.file, log, front.file]);
      const isTaken = (file: string, line: number) =>
        !problems.some((problem) => problem.file === file && problem.line === line);
      const taken = factsPlaces.filter((place) => isTaken(facts.file, texts.lineOf(place)));
      const takenFront = frontMatterPlaces.filter((place) => isTaken(shortGuide.file, front.lineOf(place)));
      for (const strict of ["a website", "a link", "a code", "a help line"])
        expect(taken.map(({ name }) => name)).not.toContain(strict);
      // Then where it is taken, as the site shows it.
      const files = [putText(facts, taken, vector).file, log, putText(shortGuide, takenFront, vector).file];
      const country = load(files);
      const file = country?.guides[0];
      expect(country && file, vector).toBeDefined();
      if (!country || !file) continue;
      const name = `${country.facts.operators[0]?.name}`;
      shown += name === vector ? 1 : 0;
      const guides = [{ name: file.front.title, title: file.front.title, locale: file.locale, path: "/x" }];
      pages.push(
        finish(guidePage(renderGuide(file, country), file, country), "a guide"),
        finish(<CountryPage {...{ language, guides, today }} facts={country.facts} changes={[]} />, "a country"),
      );
    }
    expect(shown).toBeGreaterThan(100);
  });

  it("runs nothing in a browser", async () => {
    expect(pages.length).toBe(2 * vectors.length);
    const size = 100;
    for (let start = 0; start < pages.length; start += size) {
      const bodies = pages.slice(start, start + size).map(withoutFrame);
      const seen = await observe(`<!DOCTYPE html><body>${bodies.join("\n")}</body>`);
      expect(seen).toMatchObject(inert);
      expect(seen.elements).toBeGreaterThan(20 * bodies.length);
    }
  });
});
