import { describe, expect, it } from "vitest";
import { formatCallingCode, formatCode, spellDial, splitDial } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";

const blanks = { number: "رقم", amount: "amount", pin: "PIN" };
const isolated = (word: string) => `\u2068${word}\u2069`;
const provenance = { sources: ["s1"], confidence: "high", checked: "2026-11-01" } as const;
const code = (form: Pick<Code, "kind" | "dial" | "sms">): Code => ({
  id: "x",
  does: "balance",
  ...provenance,
  sources: ["s1"],
  ...form,
});

describe("splitDial", () => {
  it("leaves a code without blanks in one part", () => {
    expect(splitDial("*111#")).toEqual([{ type: "keys", text: "*111#" }]);
  });

  it("cuts a code at its blanks", () => {
    expect(splitDial("*100*{number}*{amount}#")).toEqual([
      { type: "keys", text: "*100*" },
      { type: "blank", name: "number" },
      { type: "keys", text: "*" },
      { type: "blank", name: "amount" },
      { type: "keys", text: "#" },
    ]);
  });

  it("makes no empty parts where blanks touch or begin a code", () => {
    expect(splitDial("{pin}{number}")).toEqual([
      { type: "blank", name: "pin" },
      { type: "blank", name: "number" },
    ]);
  });

  it.each(["*111#", "*100*{number}*{amount}#", "{pin}#", "#*{amount}{number}"])("loses no character of %s", (dial) => {
    const joined = splitDial(dial).map((part) => (part.type === "keys" ? part.text : `{${part.name}}`));
    expect(joined.join("")).toBe(dial);
  });
});

describe("formatCode", () => {
  it.each([
    [code({ kind: "ussd", dial: "*111#" }), "*111#"],
    [code({ kind: "call", dial: "0800" }), "0800"],
    [code({ kind: "ussd", dial: "*100*{number}*{amount}#" }), `*100*${isolated("رقم")}*${isolated("amount")}#`],
    [code({ kind: "ussd", dial: "*1*{pin}#" }), `*1*${isolated("PIN")}#`],
    [code({ kind: "sms", sms: { text: "unsub all", to: "6611" } }), "unsub all\u00a0→\u00a06611"],
  ])("as one line, each blank isolated from its neighbours: %#", (given, expected) =>
    expect(formatCode(given, blanks)).toBe(expected),
  );
});

describe("formatCallingCode", () => {
  it("keeps the plus before the digits in right-to-left text", () => {
    expect(formatCallingCode("92")).toBe("\u2066+92\u2069");
  });
});

describe("spellDial", () => {
  const names = { star: "star", hash: "hash", plus: "plus", number: "number", amount: "amount", pin: "PIN" };

  it.each([
    ["*107#", "star 1 0 7 hash"],
    ["#580#", "hash 5 8 0 hash"],
    ["*100*{number}*{amount}#", "star 1 0 0 star number star amount hash"],
    ["+921", "plus 9 2 1"],
    ["123", "1 2 3"],
  ])("%s is read as %s", (dial, words) => expect(spellDial(dial, names).join(" ")).toBe(words));
});
