import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { exampleFactsYaml, guideText } from "../exampleland";
import { makeFolder } from "../temporary-folder";

const folder = "countries/exampleland";

function loadGuide(text: string) {
  const root = makeFolder({ [`${folder}/facts.yaml`]: exampleFactsYaml, [`${folder}/sim.en.md`]: text });
  const { content, problems } = loadContent(root);
  expect(problems).toEqual([]);
  const guide = content.countries.get("exampleland")?.guides[0];
  if (!guide) throw new Error("no guide was loaded");
  return guide;
}

describe("a guide's fingerprint", () => {
  const body = "## Réponse {#answer}\n\nTexte.\n";
  const original = () => loadGuide(guideText(body)).fingerprint;

  it("is twelve hexadecimal digits", () => expect(original()).toMatch(/^[0-9a-f]{12}$/));

  it.each([
    ["the title", guideText(body, { title: "Another title" })],
    ["the description", guideText(body, { description: "Another description." })],
    ["the body", guideText(body.replace("Texte", "texte"))],
    ["white space inside the body", guideText(body.replace("\n\nTexte", "\n\n\nTexte"))],
    [
      "words moved from the title to the description",
      guideText(body, { title: "A", description: "title A description." }),
    ],
  ])("changes with %s", (_, text) => expect(loadGuide(text).fingerprint).not.toBe(original()));

  it.each([
    ["CRLF line ends", guideText(body).replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${guideText(body)}`],
    ["white space around the body", guideText(`\n${body} \n\n`)],
    ["white space around the title", guideText(body, { title: " A title " })],
    ["Unicode in decomposed form", guideText(body).normalize("NFD")],
    ["dates", guideText(body, { updated: "2026-12-31" })],
    ["the note of what it was translated from", guideText(body, { translated_from: "0123456789ab" })],
    ["the order of its fields", guideText(body).replace(/^(---\n)(title: .*\n)(description: .*\n)/, "$1$3$2")],
  ])("stays the same with %s", (_, text) => {
    expect(text).not.toBe(guideText(body));
    expect(loadGuide(text).fingerprint).toBe(original());
  });
});
