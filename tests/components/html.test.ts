import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { allExamples, componentNames, examplesByComponent, renderDocument, renderExample } from "./example-documents";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    elements: ["html5"],
    rules: {
      // How React writes what browsers read alike: `hrefLang`, `<meta/>`, `open=""`.
      "attr-case": "off",
      "void-style": "off",
      "attribute-boolean-style": "off",
      // The length of a title is a matter of the text; a telephone number may break between its groups.
      "long-title": "off",
      "tel-non-breaking": "off",
      // ARIA 1.2 lets any list have a name, not only what a reader operates.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
    },
  }),
);

it.each(componentNames)("%s has examples", (component) => {
  expect(Object.keys(examplesByComponent.get(component) ?? {})).not.toEqual([]);
});

describe.each(["zh-Hans", "en", "ar", "ur"] as const)("in %s", (locale) => {
  it.each(allExamples)("$component, $name, is valid HTML", (example) => {
    expect(renderExample(example, locale)).not.toBe("");
    const { results } = validator.validateStringSync(renderDocument(example, locale));
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(messages).toEqual([]);
  });
});
