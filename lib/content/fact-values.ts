import type { FactIndex } from "./fact-index";
import type { Code } from "./schema/ways";

/** What a reference in a guide's text stands for, without any language. */
export type FactValue =
  | { type: "code"; code: Code }
  | { type: "money"; amount: string; to?: string }
  | { type: "duration"; count: number; unit: "day" | "month" }
  | { type: "percent"; percent: string }
  | { type: "gigabytes"; amount: string }
  | { type: "hours"; from: string; to: string }
  | { type: "date"; date: string }
  | { type: "phone"; number: string }
  | { type: "name"; name: string }
  | { type: "link"; url: string };

type Resolver = (index: FactIndex, reference: string) => FactValue | undefined;

const some = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

const resolvers = {
  dial: (index, reference) => some(index.codes.get(reference), (code) => ({ type: "code", code })),
  price: (index, reference) =>
    some(index.prices.get(reference), ({ amount, to }) => ({ type: "money", amount, ...(to ? { to } : {}) })) ??
    some(index.plans.get(reference)?.price, (amount) => ({ type: "money", amount })) ??
    some(codeAmount(index, reference), (amount) => ({ type: "money", amount })),
  days: (index, reference) =>
    some(index.clocks.get(reference)?.days ?? index.plans.get(reference)?.days, (count) => ({
      type: "duration",
      count,
      unit: "day",
    })),
  months: (index, reference) =>
    some(index.plans.get(reference)?.months, (count) => ({ type: "duration", count, unit: "month" })),
  percent: (index, reference) => some(index.rates.get(reference), ({ percent }) => ({ type: "percent", percent })),
  data: (index, reference) => some(planData(index, reference), (amount) => ({ type: "gigabytes", amount })),
  hours: (index, reference) =>
    some(index.plans.get(reference)?.night_hours, ([from, to]) => ({ type: "hours", from, to })),
  date: (index, reference) => some(dateOf(index, reference), (date) => ({ type: "date", date })),
  phone: (index, reference) => some(index.helpLines.get(reference), ({ number }) => ({ type: "phone", number })),
  app: (index, reference) => some(index.apps.get(reference), ({ name }) => ({ type: "name", name })),
  link: (index, reference) => some(index.links.get(reference), (url) => ({ type: "link", url })),
} satisfies Record<string, Resolver>;

/** Names of the directives that stand for a fact inside a sentence, such as `:dial[jazz.balance]`. */
export type FactDirective = keyof typeof resolvers;

export const factDirectives = Object.keys(resolvers) as FactDirective[];

export function isFactDirective(name: string): name is FactDirective {
  return Object.hasOwn(resolvers, name);
}

/** The value behind a reference, or undefined when the facts hold none. */
export function findFactValue(directive: FactDirective, reference: string, index: FactIndex): FactValue | undefined {
  return resolvers[directive](index, reference);
}

/** `jazz.share.max`: an amount that belongs to a code. A cost of `free` is no amount. */
function codeAmount(index: FactIndex, reference: string): string | undefined {
  const cut = reference.lastIndexOf(".");
  const code = index.codes.get(reference.slice(0, cut));
  switch (reference.slice(cut + 1)) {
    case "cost":
      return code?.cost === "free" ? undefined : code?.cost;
    case "min":
      return code?.min;
    case "max":
      return code?.max;
    case "max-per-day":
      return code?.max_per_day;
    default:
      return undefined;
  }
}

function planData(index: FactIndex, reference: string): string | undefined {
  return reference.endsWith(".night")
    ? index.plans.get(reference.slice(0, -".night".length))?.night_gb
    : index.plans.get(reference)?.data_gb;
}

/** The date of a source (where its page shows one), of a rate, or of a price. */
function dateOf(index: FactIndex, reference: string): string | undefined {
  const published = index.sources.get(reference)?.published;
  if (published !== undefined) return published === "unknown" ? undefined : published;
  return index.rates.get(reference)?.since ?? index.prices.get(reference)?.priced ?? index.plans.get(reference)?.priced;
}
