import { describe, expect, it } from "vitest";
import type { Operator } from "@/lib/content/schema/operator";
import type { Code } from "@/lib/content/schema/ways";
import { getLanguage } from "@/lib/i18n/language";
import { codeTerms, codeText, replyText, spokenCode } from "@/lib/wording/code-text";
import { exampleFacts } from "../exampleland";

const operator = exampleFacts.operators[0] as Operator;
const [balance, share, stop] = operator.codes as [Code, Code, Code];
const en = getLanguage("en");

describe("codeText", () => {
  it("is what is dialled", () => expect(codeText(balance, en)).toBe("*111#"));

  it("names blanks in the reader's language, each isolated", () => {
    expect(codeText(share, getLanguage("es"))).toBe("*100*\u2068número\u2069*\u2068monto\u2069#");
  });

  it("of an SMS is its text and its number", () => expect(codeText(stop, en)).toBe("unsub all\u00a0→\u00a06611"));
});

describe("spokenCode", () => {
  it("names every key", () => expect(spokenCode("*100*{number}#", en)).toBe("star 1 0 0 star number hash"));

  it("keeps the order of digits in right-to-left text", () => {
    expect(spokenCode("*111#", getLanguage("ar"))).toContain("\u20661 1 1\u2069");
  });
});

describe("replyText", () => {
  it.each([
    [{ spoken: "ur" }, "Reply: a recorded voice in Urdu"],
    [{ shows: "Your balance is" }, "Reply shows: Your balance is"],
  ])("of %j is %s", (reply, text) => expect(replyText(reply, en)).toBe(text));
});

describe("codeTerms", () => {
  it("say that a code is free", () => expect(codeTerms(balance, "PKR", en)).toEqual(["free"]));

  it("say what it costs, how much it moves at once and in a day", () => {
    expect(codeTerms(share, "PKR", en)).toEqual([
      "costs PKR\u00a08.60",
      "PKR\u00a015 to PKR\u00a0500",
      "at most PKR\u00a01,500 a day",
    ]);
  });

  it("are none where no source states any", () => expect(codeTerms(stop, "PKR", en)).toEqual([]));
});
