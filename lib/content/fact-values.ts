import type { FactIndex } from "./fact-index";
import type { Figure } from "./schema/figures";
import type { Code } from "./schema/ways";

/** What a reference in a guide's text stands for, without any language. */
export type FactValue =
  | { type: "code"; code: Code }
  | { type: "money"; amount: string; to?: string }
  | { type: "duration"; count: number; unit: "hour" | "day" | "month" }
  | { type: "figure"; value: string; to?: string; unit: Figure["unit"] }
  | { type: "percent"; percent: string }
  | { type: "gigabytes"; amount: string }
  | { type: "hours"; from: string; to: string }
  | { type: "date"; date: string }
  | { type: "phone"; number: string }
  | { type: "ending"; ending: string }
  | { type: "name"; name: string }
  | { type: "link"; url: string };

type Resolver = (index: FactIndex, reference: string) => FactValue | undefined;

const some = <T, R>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined ? undefined : make(value);

const resolvers = {
  dial: (index, reference) => some(index.codes.get(reference), (code) => ({ type: "code", code })),
  price: (index, reference) =>
    some(index.prices.get(reference), ({ amount, to }) => ({ type: "money", amount, ...(to ? { to } : {}) })) ??
    some(index.plans.get(reference), (plan) =>
      some(plan.price, (amount) => ({ type: "money", amount, ...(plan.price_to ? { to: plan.price_to } : {}) })),
    ) ??
    some(codeAmount(index, reference), (amount) => ({ type: "money", amount })) ??
    some(channelAmount(index, reference), ({ amount, to }) => ({ type: "money", amount, ...(to ? { to } : {}) })),
  days: (index, reference) =>
    some(index.clocks.get(reference)?.days ?? index.plans.get(reference)?.days, (count) => ({
      type: "duration",
      count,
      unit: "day",
    })),
  months: (index, reference) =>
    some(index.clocks.get(reference)?.months ?? index.plans.get(reference)?.months, (count) => ({
      type: "duration",
      count,
      unit: "month",
    })),
  percent: (index, reference) =>
    some(index.rates.get(reference)?.percent ?? feeInPercent(index, reference), (percent) => ({
      type: "percent",
      percent,
    })),
  data: (index, reference) => some(planData(index, reference), (amount) => ({ type: "gigabytes", amount })),
  hours: (index, reference) =>
    some(index.plans.get(reference)?.night_hours, ([from, to]) => ({ type: "hours", from, to })) ??
    some(index.clocks.get(reference)?.hours, (count) => ({ type: "duration", count, unit: "hour" })),
  figure: (index, reference) =>
    some(index.figures.get(reference), ({ value, to, unit }) => ({
      type: "figure",
      value,
      ...(to ? { to } : {}),
      unit,
    })),
  ending: (index, reference) => some(index.endings.get(reference), ({ ending }) => ({ type: "ending", ending })),
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

/** `bitel.shop.min` and `bitel.shop.fee`: amounts that belong to a way to pay. */
function channelAmount(index: FactIndex, reference: string): { amount: string; to?: string | undefined } | undefined {
  const cut = reference.lastIndexOf(".");
  const channel = index.channels.get(reference.slice(0, cut));
  switch (reference.slice(cut + 1)) {
    case "min":
      return some(channel?.min, (amount) => ({ amount }));
    case "fee":
      return typeof channel?.fee === "object" && "amount" in channel.fee ? channel.fee : undefined;
    default:
      return undefined;
  }
}

/** `mts.app.fee`: the fee of a way to pay, where it is a percentage. */
function feeInPercent(index: FactIndex, reference: string): string | undefined {
  const fee = reference.endsWith(".fee") ? index.channels.get(reference.slice(0, -".fee".length))?.fee : undefined;
  return typeof fee === "object" && "percent" in fee ? fee.percent : undefined;
}

function planData(index: FactIndex, reference: string): string | undefined {
  return reference.endsWith(".night")
    ? index.plans.get(reference.slice(0, -".night".length))?.night_gb
    : index.plans.get(reference)?.data_gb;
}

/** The date of a source (where its page shows one) or of an event, since when a rate or rule holds, or the date of a price. */
function dateOf(index: FactIndex, reference: string): string | undefined {
  const published = index.sources.get(reference)?.published;
  if (published !== undefined) return published === "unknown" ? undefined : published;
  return (
    index.events.get(reference)?.on ??
    index.rates.get(reference)?.since ??
    index.rules.get(reference)?.since ??
    index.prices.get(reference)?.priced ??
    index.plans.get(reference)?.priced
  );
}
