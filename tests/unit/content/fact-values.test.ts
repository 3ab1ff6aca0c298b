import { describe, expect, it } from "vitest";
import { indexFacts } from "@/lib/content/fact-index";
import {
  type FactDirective,
  type FactValue,
  factDirectives,
  findFactValue,
  isFactDirective,
} from "@/lib/content/fact-values";
import { exampleFacts } from "../exampleland";

const index = indexFacts(exampleFacts);
const money = (amount: string, to?: string): FactValue => ({ type: "money", amount, ...(to ? { to } : {}) });

const known: [FactDirective, string, FactValue | { type: string; code: unknown }][] = [
  ["dial", "tel.balance", { type: "code", code: exampleFacts.operators[0]?.codes[0] }],
  ["dial", "tel.stop", { type: "code", code: exampleFacts.operators[0]?.codes[2] }],
  ["dial", "register", { type: "code", code: exampleFacts.codes[0] }],
  ["price", "tel.per-mb", money("5")],
  ["price", "tel.check", money("0.20", "0.24")],
  ["price", "sim", money("350")],
  ["price", "tel.weekly", money("520")],
  ["price", "tel.share.cost", money("8.60")],
  ["price", "tel.share.min", money("15")],
  ["price", "tel.share.max", money("500")],
  ["price", "tel.share.max-per-day", money("1500")],
  ["days", "number", { type: "duration", count: 180, unit: "day" }],
  ["days", "net.credit", { type: "duration", count: 90, unit: "day" }],
  ["price", "tel.website.min", money("50")],
  ["days", "tel.weekly", { type: "duration", count: 7, unit: "day" }],
  ["months", "tel.season", { type: "duration", count: 3, unit: "month" }],
  ["months", "tel.line", { type: "duration", count: 6, unit: "month" }],
  ["hours", "tel.block", { type: "duration", count: 24, unit: "hour" }],
  ["figure", "wait", { type: "figure", value: "5", to: "7", unit: "day" }],
  ["figure", "tel.most", { type: "figure", value: "10", unit: "count" }],
  ["ending", "tel.data", { type: "ending", ending: "*3" }],
  ["percent", "tel.website.fee", { type: "percent", percent: "1.5" }],
  ["percent", "tax", { type: "percent", percent: "19.5" }],
  ["data", "tel.weekly", { type: "gigabytes", amount: "40" }],
  ["data", "tel.weekly.night", { type: "gigabytes", amount: "20.5" }],
  ["hours", "tel.weekly", { type: "hours", from: "01:00", to: "09:00" }],
  ["date", "s16", { type: "date", date: "2018-03-27" }],
  ["date", "tax", { type: "date", date: "2023-07-01" }],
  ["date", "rename", { type: "date", date: "2024-09" }],
  ["date", "buy", { type: "date", date: "2025-01-01" }],
  ["date", "tel.per-mb", { type: "date", date: "2025" }],
  ["date", "tel.weekly", { type: "date", date: "2026-10" }],
  ["phone", "regulator", { type: "phone", number: "1844" }],
  ["phone", "tel.line", { type: "phone", number: "021-111 222" }],
  ["app", "tel", { type: "name", name: "My Exampletel" }],
  ["link", "tel", { type: "link", url: "https://example.org/tel" }],
  ["link", "tel.website", { type: "link", url: "https://example.org/top-up/" }],
  ["link", "authority", { type: "link", url: "https://example.org/authority" }],
];

const missing: [FactDirective, string][] = [
  ["dial", "tel"],
  ["dial", "tel.weekly"],
  ["dial", "net.balance"],
  ["price", "tel.season"],
  ["price", "tel.balance.cost"],
  ["price", "tel.balance.min"],
  ["price", "tel.share"],
  ["price", "tel.share.fee"],
  ["price", "net.share.cost"],
  ["price", "cost"],
  ["price", "tel.website.fee"],
  ["price", "tel.friend.fee"],
  ["percent", "tel.friend.fee"],
  ["figure", "most"],
  ["ending", "net.data"],
  ["hours", "tel.plan-end"],
  ["days", "tel.block"],
  ["days", "tel.season"],
  ["days", "tel"],
  ["months", "tel.weekly"],
  ["percent", "number"],
  ["data", "tel.season"],
  ["data", "tel.season.night"],
  ["data", "night"],
  ["hours", "tel.season"],
  ["date", "s1"],
  ["date", "s99"],
  ["date", "tel.check"],
  ["date", "tel.season"],
  ["phone", "line"],
  ["app", "net"],
  ["link", "net"],
  ["link", "tel.friend"],
];

describe("findFactValue", () => {
  it.each(known)(":%s[%s] stands for a fact", (directive, reference, value) => {
    expect(findFactValue(directive, reference, index)).toEqual(value);
  });

  it.each(missing)(":%s[%s] stands for nothing", (directive, reference) => {
    expect(findFactValue(directive, reference, index)).toBeUndefined();
  });

  it.each(factDirectives)(":%s has an example here", (directive) => {
    expect(known.some(([name]) => name === directive)).toBe(true);
    expect(missing.some(([name]) => name === directive)).toBe(true);
  });

  it.each(factDirectives)(":%s finds nothing for what is no reference", (directive) => {
    for (const reference of ["", ".", "..", "unknown", "tel.unknown", "constructor", "__proto__", "tel.constructor"]) {
      expect(findFactValue(directive, reference, index)).toBeUndefined();
    }
  });
});

describe("isFactDirective", () => {
  it.each(factDirectives)("knows %s", (name) => expect(isFactDirective(name)).toBe(true));

  it.each(["", "Dial", "way", "operator", "constructor", "toString", "__proto__"])("does not know %j", (name) =>
    expect(isFactDirective(name)).toBe(false),
  );
});
