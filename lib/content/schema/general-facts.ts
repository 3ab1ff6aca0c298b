import { z } from "zod";
import { type Facts, facts } from "./facts";

const { figures, events, links, claims, sources, codes } = facts.shape;

/** The facts of guides that belong to no country: `content/guides/facts.yaml`. */
export const generalFacts = z.strictObject({
  codes: codes.default([]),
  figures,
  events,
  links: links.default([]),
  claims: claims.default([]),
  sources,
});

type OfACountry = "country" | "slug" | "status" | "currency" | "calling_code" | "local_languages";

/** What a guide can refer to; a guide that belongs to no country knows no operators and no currency. */
export type GuideFacts = Omit<Facts, OfACountry> & Partial<Pick<Facts, "currency">>;

/** The lists that are empty where there is no country. */
export const withoutCountry = {
  operators: [],
  clocks: [],
  prices: [],
  rates: [],
  rules: [],
  phrases: [],
  support: [],
} satisfies Partial<GuideFacts>;
