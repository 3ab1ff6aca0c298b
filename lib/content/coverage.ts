import { sourceLocale } from "@/lib/locales";
import type { Country } from "./load";
import { topics } from "./schema/front-matter";
import type { PathSegment } from "./yaml";

/** One thing a published country owes its readers, and what to say of it where it is missing. */
export interface Duty {
  /** What is owed, in a few words. */
  name: string;
  isMet: boolean;
  /** The place in the facts that a problem names. */
  path: readonly PathSegment[];
  message: string;
  hint: string;
}

type Operator = Country["facts"]["operators"][number];

const worksWithoutData = ({ channels }: Operator) => channels.some((channel) => channel.works_without_data === "yes");

/**
 * What a country owes its readers before it is published: every topic in the source language, at least one sourced way that works
 * without data, and for each operator either such a way or the plain statement that none was found.
 */
export function listDuties({ facts, guides, slug, unusable }: Country): Duty[] {
  return [
    ...topics.map((topic) => ({
      name: `${topic}.${sourceLocale}.md`,
      isMet:
        guides.some(
          ({ topic: name, locale, front }) => name === topic && locale === sourceLocale && front.status !== "draft",
        ) || unusable.has(`content/countries/${slug}/${topic}.${sourceLocale}.md`),
      path: ["status"],
      message: `published, but there is no finished ${topic}.${sourceLocale}.md`,
      hint: "Write that guide and take its status: draft out, or set status: draft here.",
    })),
    ...facts.operators.map((operator, index) => dutyOf(operator, index)),
    {
      name: "a way without data",
      isMet: facts.operators.some(worksWithoutData),
      path: ["operators"],
      message: "published, but no operator has a way that works without data",
      hint: "Add a sourced way, or set status: draft.",
    },
  ];
}

function dutyOf(operator: Operator, index: number): Duty {
  const works = worksWithoutData(operator);
  return {
    name: `${operator.id}: a way without data, or the gap`,
    isMet: works !== operator.gaps.includes("way-without-data"),
    path: ["operators", index, "gaps"],
    message: works
      ? `${operator.name} has a way that works without data and also says there is none`
      : `${operator.name} has no way that works without data`,
    hint: works
      ? "Remove way-without-data from its gaps."
      : "Add a sourced channel with works_without_data: yes, or the gap way-without-data, which the page then states.",
  };
}
