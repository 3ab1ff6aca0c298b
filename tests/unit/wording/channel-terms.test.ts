import { describe, expect, it } from "vitest";
import type { Operator } from "@/lib/content/schema/operator";
import type { Channel } from "@/lib/content/schema/ways";
import { getLanguage } from "@/lib/i18n/language";
import { briefTerms, cellTerms, wayTerms } from "@/lib/wording/channel-terms";
import { exampleFacts } from "../exampleland";

const operator = exampleFacts.operators[0] as Operator;
const [friend, website] = operator.channels as [Channel, Channel];
const shop: Channel = { ...website, kind: "corner-shop", foreign_card: "no", cash: "yes", needs: ["passport"] };
const en = getLanguage("en");

describe("wayTerms", () => {
  it.each<[string, Channel, string[]]>([
    ["a friend", friend, ["works without data", "Needs: a friend with the same operator"]],
    [
      "a website",
      website,
      ["needs data or Wi-Fi", "foreign cards: no source found", "at least PKR\u00a050", "fee up to 1.5%"],
    ],
    [
      "a shop",
      shop,
      [
        "needs data or Wi-Fi",
        "cash",
        "foreign cards not accepted",
        "at least PKR\u00a050",
        "fee up to 1.5%",
        "Needs: your passport",
      ],
    ],
  ])("of %s begin with whether it works without data", (_, channel, terms) => {
    expect(wayTerms(channel, "PKR", en)).toEqual(terms);
  });

  it("leave out what the name of the way says already", () => {
    expect(wayTerms({ ...friend, kind: "voucher", needs: ["voucher"] }, "PKR", en)).toEqual(["works without data"]);
  });
});

describe("cellTerms", () => {
  it.each<[string, Channel, string[]]>([
    ["a friend", friend, []],
    ["a website", website, ["foreign cards: no source found", "fee up to 1.5%"]],
    ["a shop", shop, ["foreign cards not accepted", "cash", "passport", "fee up to 1.5%"]],
  ])("of %s say what decides", (_, channel, terms) => expect(cellTerms(channel, "PKR", en)).toEqual(terms));
});

describe("briefTerms", () => {
  const inDoubt = "weak source, in doubt";

  it("say what a way needs and that it is in doubt", () => {
    const terms = ["a friend with the same operator", inDoubt];
    expect(briefTerms({ ...friend, confidence: "low" }, undefined, en)).toEqual(terms);
  });

  it("doubt the code where there is one, not the way", () => {
    const [code] = operator.codes;
    expect(briefTerms({ ...website, confidence: "low" }, code, en)).toEqual([]);
    expect(briefTerms(website, code && { ...code, confidence: "low" }, en)).toEqual([inDoubt]);
  });
});
