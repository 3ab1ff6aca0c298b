import { didYouMean } from "../did-you-mean";
import type { Content } from "../load";
import type { Problem } from "../problem";
import { formatPath } from "../schema-problems";
import { listTopics } from "../translations";
import type { PathSegment } from "../yaml";

const rule = "known-search-words";
const expectedFile = "content/search-words.yaml";

/** What the words of the search must name, and may name, as plain data: it crosses threads. */
export interface Searched {
  countries: { slug: string; isPublished: boolean; operators: string[] }[];
  /** The guides that belong to no country. */
  topics: { topic: string; isPublished: boolean }[];
  /** Slugs of countries that are there and cannot be used, what is wrong with them being said already; "" stands for the guides of none. */
  unreadable: string[];
}

/** The words of the search name every published country and every guide that belongs to none, and nothing that does not exist. */
export function checkSearchWords(
  { searchWords, unusable }: Pick<Content, "searchWords" | "unusable">,
  { countries, topics, unreadable }: Searched,
): Problem[] {
  const published = countries.filter(({ isPublished }) => isPublished);
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
    const known = bySlug.get(slug)?.operators ?? [];
    return Object.keys(operators)
      .filter((id) => !known.includes(id))
      .map((id) => unknown(["countries", slug, "operators", id], known, `operator of ${slug}`));
  };
  const bySlug = new Map(countries.map((country) => [country.slug, country]));
  const countryProblems = Object.entries(words.countries).flatMap(([slug, { operators }]) => {
    if (unreadable.includes(slug)) return [];
    if (!bySlug.has(slug)) return [unknown(["countries", slug], bySlug.keys(), "country")];
    return operatorProblems(slug, operators ?? {});
  });
  const names = topics.map(({ topic }) => topic);
  const hasGeneralProblems = unreadable.includes("");
  return [
    ...published
      .filter(({ slug }) => !(slug in words.countries))
      .map(({ slug }) =>
        at(["countries"], `says nothing of ${slug}`, `Add ${slug} with its region and its capital in every language.`),
      ),
    ...countryProblems,
    ...topics
      .filter(({ topic, isPublished }) => isPublished && !(topic in words.guides))
      .map(({ topic }) =>
        at(["guides"], `says nothing of ${topic}`, "Add what people type for it, in every language."),
      ),
    ...Object.keys(words.guides)
      .filter((topic) => !names.includes(topic) && !hasGeneralProblems)
      .map((topic) => unknown(["guides", topic], names, "guide for every country")),
  ];
}

/** What a search finds in the folders of this content. */
export function listSearched(
  content: Pick<Content, "countries" | "general" | "guidesWithoutFacts" | "unusable">,
): Searched {
  const { countries, general, guidesWithoutFacts, unusable } = content;
  const unreadable = [...guidesWithoutFacts.map(({ file }) => file), ...unusable].flatMap((file) =>
    /^content\/guides\//.test(file) ? "" : (/^content\/countries\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  return {
    countries: [...countries.values()].map(({ slug, facts }) => ({
      slug,
      isPublished: facts.status === "published",
      operators: facts.operators.map(({ id }) => id),
    })),
    topics: listTopics(general ?? { guides: [] }).map((topic) => ({
      topic,
      isPublished: general?.guides.some((guide) => guide.topic === topic && guide.front.status !== "draft") ?? false,
    })),
    unreadable: [...new Set(unreadable)],
  };
}
