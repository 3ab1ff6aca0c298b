import { describe, expect, it } from "vitest";
import { countWords, findChangedSections, formatSourceMark, getMarkedFingerprint } from "@/lib/content/source-mark";
import { isStale } from "@/lib/content/translations";
import { makeCountry, makeGuide } from "../exampleland";

const body = "## 答案 {#answer}\n\n去小店。\n\n### 细节 {#detail}\n\n付现金。\n\n## 代码 {#check}\n\n拨号。\n";
const source = (text: string, front: { title?: string } = {}) => {
  const guide = makeGuide(text, { locale: "zh-Hans", fingerprint: "aaaaaaaaaaaa" });
  return { ...guide, front: { ...guide.front, ...front } };
};
const mark = formatSourceMark(source(body));
const changed = (text: string, front?: { title?: string }) =>
  findChangedSections(source(text, front), mark)?.map(({ id, change }) => `${id} ${change}`);

describe("the mark of a source text", () => {
  it("is its fingerprint, then four digits for the head and each section", () => {
    expect(mark).toMatch(/^aaaaaaaaaaaa head=[0-9a-f]{4} answer=[0-9a-f]{4} check=[0-9a-f]{4}$/);
    expect(getMarkedFingerprint(mark)).toBe("aaaaaaaaaaaa");
  });

  it("says that a translation is current, with its sections or without", () => {
    const current = source(body);
    const translation = (from: string) => {
      const guide = makeGuide("text", { locale: "en" });
      return { ...guide, front: { ...guide.front, translated_from: from } };
    };
    for (const from of [mark, "aaaaaaaaaaaa"])
      expect(isStale(makeCountry([current, translation(from)]), translation(from))).toBe(false);
    const older = mark.replace("aaaaaaaaaaaa", "bbbbbbbbbbbb");
    expect(isStale(makeCountry([current, translation(older)]), translation(older))).toBe(true);
  });
});

describe("findChangedSections", () => {
  it("finds nothing in the text the mark was made of, however it is composed or padded", () => {
    expect(changed(body)).toEqual([]);
    expect(changed(`\n${body}\n\n`)).toEqual([]);
    expect(changed(body.normalize("NFD"))).toEqual([]);
  });

  it.each([
    ["a sentence", body.replace("付现金", "刷卡"), undefined, ["answer changed"]],
    ["the title", body, { title: "新标题" }, ["head changed"]],
    [
      "a heading and what follows",
      body.replace("## 代码 {#check}", "## 余额 {#clocks}"),
      undefined,
      ["clocks new", "check gone"],
    ],
    ["a section at the end", `${body}\n## 之后 {#after}\n\n看余额。\n`, undefined, ["after new"]],
  ])("names the section that was changed: %s", (_, text, front, expected) => {
    expect(changed(text, front)).toEqual(expected);
  });

  it("counts the words to be looked at, and none of a section that is gone", () => {
    const text = body.replace("去小店。", "去街边小店。").replace(/## 代码[\s\S]*/, "");
    expect(findChangedSections(source(text), mark)).toEqual([
      { id: "answer", change: "changed", words: countWords("答案 去街边小店。 细节 付现金。") },
      { id: "check", change: "gone", words: 0 },
    ]);
  });

  it("does not know them where the mark has no sections", () => {
    expect(findChangedSections(source(body), "bbbbbbbbbbbb")).toBeUndefined();
  });
});

describe("countWords", () => {
  it.each([
    ["Dial :dial[jazz.balance] at a shop.[^s3]", 4],
    ["## The answer {#answer}", 2],
    [':::way{channel=jazz.friend}\nAsk a friend.\n:::\n::codes{does="balance menu"}', 3],
    ["see [the rule](#rule)", 3],
    ["", 0],
  ])("leaves out references to facts, sources and ids: %s", (text, words) => expect(countWords(text)).toBe(words));

  it("counts Chinese words, not characters", () => {
    expect(countWords("去街边小店充值")).toBeLessThan(7);
    expect(countWords("去街边小店充值")).toBeGreaterThan(1);
  });
});
