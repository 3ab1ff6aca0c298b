import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { facts, source } from "@/lib/content/schema/facts";
import { topics } from "@/lib/content/schema/front-matter";
import { operator, plan } from "@/lib/content/schema/operator";
import { answer, confidence } from "@/lib/content/schema/primitives";
import { channel, codePurposes, ending } from "@/lib/content/schema/ways";
import { getMessages } from "@/lib/i18n/messages";
import { localeTags } from "@/lib/locales";
import { listMessages } from "./message-list";

const english = listMessages("en");

/** The TypeScript sources that may ask for a message. */
function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== "examples.tsx")
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
}

describe("messages", () => {
  it.each(localeTags)("%s has the same keys as English", (locale) => {
    expect(english.length).toBeGreaterThan(100);
    expect(listMessages(locale).map(([key]) => key)).toEqual(english.map(([key]) => key));
  });

  it.each(localeTags.filter((tag) => tag !== "en"))("%s is a language of its own, not a copy of English", (locale) => {
    const own = new Map(listMessages(locale));
    const copied = english.filter(([key, message]) => own.get(key) === message);
    expect(copied.length).toBeLessThan(english.length / 4);
  });

  it("each one is used", () => {
    const code = ["app", "components", "lib"].flatMap(listSources).join("\n");
    const literals = new Set([...code.matchAll(/"([\w-]+(?:\.[\w-]+)+)"/g)].map((match) => match[1]));
    const prefixes = new Set([...code.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1]));
    // The worker brings a group of messages in every language, so that it can speak without the site.
    for (const [, group] of code.matchAll(/import \{ (\w+) as \w+ \} from "@\/content\/messages\//g))
      prefixes.add(`${group}.`);
    expect(prefixes).toContain("code.purpose.");
    const unused = english
      .map(([key]) => key)
      .filter((key) => !literals.has(key) && !prefixes.has(key.slice(0, key.lastIndexOf(".") + 1)));
    expect(unused).toEqual([]);
  });
});

describe("every value of an enumeration has a word, and no word is without its value", () => {
  const { channel: channels, ...messages } = getMessages("en");
  const { clocks, rules, rates, claims } = facts.shape;

  it.each([
    ["topic", messages.topic, topics],
    ["operator.gap", messages.operator.gap, operator.shape.gaps.element.options],
    ["channel.kind", channels.kind, channel.shape.kind.options],
    ["channel.needs", channels.needs, channel.shape.needs.element.options],
    ["channel.worksWithoutData", channels.worksWithoutData, answer.options],
    ["channel.foreignCard", channels.foreignCard, channel.shape.foreign_card.options],
    ["code.purpose", messages.code.purpose, codePurposes],
    ["code.blank", messages.code.blank, ["number", "amount", "pin"]],
    ["ending.becomes", messages.ending.becomes, ending.shape.becomes.options],
    ["plan.only", messages.plan.only, plan.shape.only.unwrap().options],
    ["clock.what", messages.clock.what, clocks.element.shape.what.options],
    ["clock.starts", messages.clock.starts, clocks.element.shape.starts.options],
    ["clock.outcome", messages.clock.outcome, clocks.element.shape.outcome.options],
    ["rule.what", messages.rule.what, rules.element.shape.what.options],
    ["rule.needs", messages.rule.needs, rules.element.shape.needs.element.options],
    ["rate.what", messages.rate.what, rates.element.shape.what.options],
    ["support.kind", messages.support.kind, operator.shape.support.element.shape.kind.options],
    ["support.for", messages.support.for, operator.shape.support.element.shape.for.options],
    ["claim.verdict", messages.claim.verdict, claims.element.shape.verdict.options],
    ["fact.confidence", messages.fact.confidence, confidence.options],
    ["source.kind", messages.source.kind, source.shape.kind.options],
  ])("%s", (_, words, values) => {
    expect(values.length).toBeGreaterThan(1);
    expect(Object.keys(words).sort()).toEqual([...values].sort());
  });
});
