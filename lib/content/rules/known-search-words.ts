import type { Content } from "../load";
import type { Problem } from "../problem";
import { formatPath } from "../schema-problems";
import { listTopics } from "../translations";
import type { PathSegment } from "../yaml";
import { didYouMean } from "./rule";

const rule = "known-search-words";
const expectedFile = "content/search-words.yaml";

/** The words of the search name every published country and every guide that belongs to none, and nothing that does not exist. */
export function checkSearchWords(content: Content): Problem[] {
  const { countries, general, searchWords, unusable } = content;
  const published = [...countries.values()].filter(({ facts }) => facts.status === "published");
  if (!searchWords) {
    const hint = "Write it: regions, capitals and what people type (see content/README.md).";
    const isExpected = published.length > 0 && !unusable.has(expectedFile);
    return isExpected ? [{ file: expectedFile, line: 1, path: "", rule, message: "is missing", hint }] : [];
  }
  const { file, words, yaml } = searchWords;
  const at = (path: readonly PathSegment[], message: string, hint: string): Problem => {
    return { file, line: yaml.lineAt(path), path: formatPath(path), rule, message, hint };
  };
  const unknown = (path: readonly PathSegment[], known: Iterable<string>, what: string) => {
    const name = String(path.at(-1));
    return at(path, `${name} is no ${what}`, `${didYouMean(name, known)}Name one that exists, or remove the entry.`);
  };

  const operatorProblems = (slug: string, operators: object) => {
    const known = countries.get(slug)?.facts.operators.map(({ id }) => id) ?? [];
    return Object.keys(operators)
      .filter((id) => !known.includes(id))
      .map((id) => unknown(["countries", slug, "operators", id], known, `operator of ${slug}`));
  };
  const unreadable = listUnreadableCountries(content);
  const countryProblems = Object.entries(words.countries).flatMap(([slug, { operators }]) => {
    if (unreadable.has(slug)) return [];
    if (!countries.has(slug)) return [unknown(["countries", slug], countries.keys(), "country")];
    return operatorProblems(slug, operators ?? {});
  });
  const topics = general ? listTopics(general) : [];
  const hasGeneralProblems = unreadable.has("");
  return [
    ...published
      .filter(({ slug }) => !(slug in words.countries))
      .map(({ slug }) =>
        at(["countries"], `says nothing of ${slug}`, `Add ${slug} with its region and its capital in every language.`),
      ),
    ...countryProblems,
    ...topics
      .filter((topic) => !(topic in words.guides))
      .map((topic) => at(["guides"], `says nothing of ${topic}`, "Add what people type for it, in every language.")),
    ...Object.keys(words.guides)
      .filter((topic) => !topics.includes(topic) && !hasGeneralProblems)
      .map((topic) => unknown(["guides", topic], topics, "guide for every country")),
  ];
}

/** Slugs of countries that are there and cannot be used, what is wrong with them being said already; "" stands for the guides of none. */
function listUnreadableCountries({ guidesWithoutFacts, unusable }: Pick<Content, "guidesWithoutFacts" | "unusable">) {
  const files = [...guidesWithoutFacts.map(({ file }) => file), ...unusable];
  return new Set(
    files.flatMap((file) =>
      /^content\/guides\//.test(file) ? "" : (/^content\/countries\/([^/]+)\//.exec(file)?.[1] ?? []),
    ),
  );
}
