import { sourceLocale } from "@/lib/locales";
import { topics } from "../schema/front-matter";
import { type CountryRule, factsProblem } from "./rule";

const rule = "publication";

/**
 * What a published country owes its readers: every topic in the source language, at least one sourced way that works
 * without data, and for each operator either such a way or the plain statement that none was found.
 */
export const publication: CountryRule = (country) => {
  const { facts, guides } = country;
  if (facts.status !== "published") return [];
  const worksWithoutData = (operator: (typeof facts.operators)[number]) =>
    operator.channels.some((channel) => channel.works_without_data === "yes");

  const missingTopics = topics
    .filter((topic) => !guides.some((guide) => guide.topic === topic && guide.locale === sourceLocale))
    .filter((topic) => !country.unusable.has(`content/countries/${country.slug}/${topic}.${sourceLocale}.md`))
    .map((topic) =>
      factsProblem(
        country,
        ["status"],
        rule,
        `published, but there is no ${topic}.${sourceLocale}.md`,
        "Write that guide, or set status: draft.",
      ),
    );
  const unanswered = facts.operators.flatMap((operator, index) =>
    worksWithoutData(operator) !== operator.gaps.includes("way-without-data")
      ? []
      : [
          factsProblem(
            country,
            ["operators", index, "gaps"],
            rule,
            worksWithoutData(operator)
              ? `${operator.name} has a way that works without data and also says there is none`
              : `${operator.name} has no way that works without data`,
            worksWithoutData(operator)
              ? "Remove way-without-data from its gaps."
              : "Add a sourced channel with works_without_data: yes, or the gap way-without-data, which the page then states.",
          ),
        ],
  );
  const noneAtAll = facts.operators.some(worksWithoutData)
    ? []
    : [
        factsProblem(
          country,
          ["operators"],
          rule,
          "published, but no operator has a way that works without data",
          "Add a sourced way, or set status: draft.",
        ),
      ];
  return [...missingTopics, ...unanswered, ...noneAtAll];
};
