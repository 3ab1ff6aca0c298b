import { describe, expect, it } from "vitest";
import { editDistance } from "@/lib/search/edit-distance";
import { findTypedCode, matchCode } from "@/lib/search/match-code";
import { type Answer, matchName } from "@/lib/search/match-name";
import { matchHan, matchWord } from "@/lib/search/match-word";
import { makeSlots } from "@/lib/search/slots";

describe("editDistance", () => {
  it.each([
    ["jazz", "jazz", 0],
    ["mobilnk", "mobilink", 1],
    ["pakisatn", "pakistan", 1],
    ["росия", "россия", 1],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("from %s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it("stops counting above what is asked for", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("a", "abcdefgh", 2)).toBe(3);
  });
});

describe("matchWord", () => {
  it("puts the word itself before a longer form, its beginning, a slip, and nothing", () => {
    const qualities = ["pakistan", "pakistans", "pakist", "pakiston", "moscow"].map((typed) =>
      matchWord(typed, "pakistan"),
    );
    expect(qualities[0]).toBe(1);
    expect(qualities.slice(1, 4).every((quality) => quality > 0.5 && quality < 1)).toBe(true);
    expect(qualities[4]).toBe(0);
  });

  it.each([
    ["a short word with a slip is another word", "inwa", "iam"],
    ["two digits are never almost the same", "2012", "2013"],
    ["one letter is no beginning", "p", "pakistan"],
  ])("%s", (_, typed, word) => expect(matchWord(typed, word)).toBe(0));
});

describe("matchHan", () => {
  it.each([
    ["a name within what is typed", "巴基斯坦怎么充值", "充值", { quality: 1, from: 6, length: 2 }],
    ["a name with one wrong character", "去巴基思坦", "巴基斯坦", { quality: 0.65, from: 1, length: 4 }],
    ["a name with a character left out", "手机没信号", "没有信号", { quality: 0.65, from: 2, length: 3 }],
  ])("finds %s", (_, run, name, match) => expect(matchHan(run, name)).toEqual(match));

  it("finds half a name, and what two names share, with less", () => {
    expect(matchHan("摩洛", "摩洛哥")?.quality).toBeGreaterThan(0.6);
    expect(matchHan("流量没了", "流量用完")?.quality).toBeLessThan(0.6);
    expect(matchHan("秘鲁", "俄罗斯")).toBeUndefined();
  });
});

describe("matchName", () => {
  const match = (query: string, name: string) => {
    const slots = makeSlots(query);
    const answers: Answer[] = Array.from({ length: slots.count }, () => ({ quality: 0, span: 1 }));
    matchName(slots, name, answers);
    return answers;
  };

  it("answers a word best when the whole name was typed, which then counts as one", () => {
    expect(match("maroc telecom", "maroc telecom")).toEqual([
      { quality: 1, span: 2 },
      { quality: 1, span: 2 },
    ]);
    const [part, rest] = match("maroc recharge", "maroc telecom");
    expect(part?.quality).toBeCloseTo(0.8);
    expect(part?.span).toBe(1);
    expect(rest?.quality).toBe(0);
  });

  it("knows a name that is written apart, or together", () => {
    expect(match("tele 2", "tele2").map(({ quality }) => quality)).toEqual([1, 1]);
    expect(match("maroctelecom", "maroc telecom").map(({ quality }) => quality)).toEqual([1]);
  });

  it("keeps a better answer", () => {
    const slots = makeSlots("jazz");
    const answers = [{ quality: 1, span: 1 }];
    matchName(slots, "jazzcash", answers);
    expect(answers).toEqual([{ quality: 1, span: 1 }]);
  });
});

describe("makeSlots", () => {
  it("gives a word one slot and each Chinese character one", () => {
    expect(makeSlots("jazz 余额").words).toEqual([
      { text: "jazz", from: 0, length: 1, isHan: false },
      { text: "余额", from: 1, length: 2, isHan: true },
    ]);
  });

  it("leaves single letters out among words, and keeps one that stands alone", () => {
    expect(makeSlots("sim в перу").words.map(({ text }) => text)).toEqual(["sim", "перу"]);
    expect(makeSlots("j").words.map(({ text }) => text)).toEqual(["j"]);
  });
});

describe("a code", () => {
  it.each([
    ["580", { keys: "580", rest: "" }],
    ["* 5 5 4 #", { keys: "*554#", rest: "" }],
    ["＊107＃", { keys: "*107#", rest: "" }],
    ["dial *345# now", { keys: "*345#", rest: "dial   now" }],
    ["+92", { keys: "+92", rest: "" }],
    ["tele 2", undefined],
    ["t2", undefined],
    ["4g", undefined],
    ["***", undefined],
  ])("in %s", (query, code) => expect(findTypedCode(query)).toEqual(code));

  it("is best matched exactly, then by its digits, then by how it begins", () => {
    const qualities = ["#580#", "*580#", "#58", "58", "80"].map((typed) => matchCode(typed, "#580#"));
    expect(qualities).toEqual([...qualities].sort((a, b) => b - a));
    expect(new Set(qualities).size).toBe(5);
    expect(qualities.at(-1)).toBe(0);
    expect(matchCode("30", "*120*30#")).toBeGreaterThan(0);
  });

  it.each(["+92", "0092", "92"])("%s calls a country, and is not the beginning of another", (typed) => {
    expect(matchCode(typed, "+92")).toBeGreaterThan(0.9);
    expect(matchCode(typed, "+925")).toBe(0);
  });
});
