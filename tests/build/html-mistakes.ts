import { HtmlValidate } from "html-validate";
import { parse, serialize } from "parse5";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Matters of style: titles are as long as the question they answer.
    "long-title": "off",
    // As the parser writes them out again.
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-raw-characters": "off",
  },
});

/** What is wrong with a document: where it does not parse without error, and what is not valid in what a browser builds of it. */
export async function findHtmlMistakes(html: string): Promise<string[]> {
  const errors: string[] = [];
  parse(html, { onParseError: ({ code, startLine, startCol }) => errors.push(`${startLine}:${startCol} ${code}`) });
  // Valid as browsers build it: the validator does not know every end tag that may be left out.
  const report = await validator.validateString(serialize(parse(html)));
  const messages = report.results.flatMap(({ messages }) => messages);
  return [...errors, ...messages.map(({ ruleId, message }) => `${ruleId} ${message}`)];
}
