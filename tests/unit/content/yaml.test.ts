import { describe, expect, it } from "vitest";
import { parseYaml } from "@/lib/content/yaml";

const lines = (...text: string[]) => `${text.join("\n")}\n`;
const parse = (...text: string[]) => parseYaml("facts.yaml", lines(...text));

describe("values", () => {
  it.each([
    ["no", "no"],
    ["yes", "yes"],
    ["on", "on"],
    ["2026-11-21", "2026-11-21"],
    ["2026-11", "2026-11"],
    ["12:30", "12:30"],
    ['"0612345"', "0612345"],
    ["*111#".replace(/.*/, '"*111#"'), "*111#"],
    ["1_000", "1_000"],
    ["ا", "ا"],
  ])("%s stays text", (written, value) => expect(parse(`key: ${written}`).value).toEqual({ key: value }));

  it.each([
    ["580", 580],
    ["0612345", 612_345],
    ["8.60", 8.6],
    ["true", true],
    ["", null],
  ])("%s is read as YAML 1.2 reads it", (written, value) =>
    expect(parse(`key: ${written}`).value).toEqual({ key: value }),
  );

  it.each(["0612345", "8.60", "0x1F", "1e3", "+92"])("the characters %s were written with are kept", (written) => {
    const data = parse("list:", `  - dial: ${written}`);
    expect(typeof (data.value as { list: { dial: unknown }[] }).list[0]?.dial).toBe("number");
    expect(data.writtenAt(["list", 0, "dial"])).toBe(written);
  });

  it("there are no written characters where there is no scalar", () => {
    const data = parse("list:", "  - a: 1");
    expect(data.writtenAt(["list"])).toBeUndefined();
    expect(data.writtenAt(["list", 0, "b"])).toBeUndefined();
    expect(data.writtenAt(["list", 0, "a", "deeper"])).toBeUndefined();
  });

  it("a key named __proto__ changes no prototype", () => {
    const data = parse("__proto__:", "  polluted: true", "a: 1");
    expect(data.value).toHaveProperty("a", 1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(data.value)).toBe(Object.prototype);
  });

  it("a tag runs nothing and makes no object of its own", () => {
    const value = parse("key: !!js/function 'function () { throw 1 }'").value as { key: unknown };
    expect(value.key).toBe("function () { throw 1 }");
  });
});

describe("lines", () => {
  const text = [
    "# comment",
    "operators:",
    "  - id: a",
    "    codes:",
    "      - id: x",
    '        dial: "1"',
    "  - id: b",
  ];

  it.each([
    [["operators"], 2],
    [["operators", 0], 3],
    [["operators", 0, "codes"], 4],
    [["operators", 0, "codes", 0, "dial"], 6],
    [["operators", 1, "id"], 7],
  ])("%j stands on line %i", (path, line) => expect(parse(...text).lineAt(path)).toBe(line));

  it.each([
    [[], 2],
    [["missing"], 2],
    [["operators", 0, "codes", 0, "sources"], 5],
    [["operators", 1, "codes", 0, "dial"], 7],
    [["operators", 0, "id", "deeper", "still"], 3],
  ])("for %j, of which the end does not exist, the nearest part is named: line %i", (path, line) =>
    expect(parse(...text).lineAt(path)).toBe(line),
  );

  it("are counted from where the text begins in its file", () => {
    expect(parseYaml("a.md", lines("title: A", "updated: B"), 2).lineAt(["updated"])).toBe(3);
    expect(parseYaml("a.md", lines("title: A", "title: B"), 2).problems[0]?.line).toBe(3);
  });

  it("a key that looks like a number is found as well", () => {
    expect(parse("sources:", "  1: a", "  2: b").lineAt(["sources", "2"])).toBe(3);
  });
});

describe("what cannot be read", () => {
  const problemsOf = (...text: string[]) =>
    parse(...text).problems.map(({ line, rule, message, hint }) => `${line} ${rule}: ${message} → ${hint}`);

  it("a key given twice is refused on the line of the second", () => {
    expect(problemsOf("a: 1", "b: 2", "a: 3")).toMatchInlineSnapshot(`
      [
        "3 yaml-syntax: Map keys must be unique → Keep one of the two keys; the second would silently replace the first.",
      ]
    `);
  });

  it("a tab cannot indent", () => {
    expect(problemsOf("a:", "\tb: 1")).toMatchInlineSnapshot(`
      [
        "2 yaml-syntax: Tabs are not allowed as indentation → Indent with spaces, not tabs.",
      ]
    `);
  });

  it("a colon inside unquoted text is explained", () => {
    expect(problemsOf("a: one: two")).toMatchInlineSnapshot(`
      [
        "1 yaml-syntax: Nested mappings are not allowed in compact mappings → Check the indentation and the colon; put text that contains \`: \` or begins with * or # in quotes.",
      ]
    `);
  });

  it("wrong indentation is explained", () => {
    expect(problemsOf("a:", "  b: 1", " c: 2")).toMatchInlineSnapshot(`
      [
        "3 yaml-syntax: All mapping items must start at the same column → Check the indentation and the colon; put text that contains \`: \` or begins with * or # in quotes.",
      ]
    `);
  });

  it("an open quotation mark is reported where it opens, not where the file ends", () => {
    const [problem] = parse("a: 1", 'b: "one', "c: 2", "d: 3").problems;
    expect(problem).toMatchObject({ rule: "yaml-syntax", message: 'Missing closing "quote' });
    expect(problem?.line).toBe(2);
  });

  it("an unquoted code, which YAML takes for an alias, is reported on its line with the advice to quote it", () => {
    const [problem] = parse("codes:", "  - id: balance", "    dial: *111#").problems;
    expect(problem).toMatchObject({ rule: "yaml-syntax", message: expect.stringContaining("111#") });
    expect(problem).toMatchObject({ line: 3, hint: expect.stringContaining("in quotes") });
  });

  it("a second document is refused", () => {
    expect(problemsOf("a: 1", "---", "b: 2")).toMatchInlineSnapshot(`
      [
        "2 yaml-syntax: Source contains multiple documents; please use YAML.parseAllDocuments() → Check quotes, brackets and indentation on this line and the one before it.",
      ]
    `);
  });

  it("a small file of aliases cannot grow into a huge one", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [name, before] of ["ba", "cb", "dc", "ed", "fe", "gf"]) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`);
    }
    expect(parse(...bomb).value).toBeUndefined();
    expect(problemsOf(...bomb)).toMatchInlineSnapshot(`
      [
        "1 yaml-syntax: Excessive alias count indicates a resource exhaustion attack → Write the values out instead of repeating them with anchors (&) and aliases (*).",
      ]
    `);
  });

  it("a few aliases are fine", () => {
    expect(parse("a: &a [x]", "b: *a").value).toEqual({ a: ["x"], b: ["x"] });
  });

  it("every mistake is reported, and no value is handed on", () => {
    const data = parse("a: 1", "a: 2", "b: 1", "b: 2");
    expect(data.problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(data.value).toBeUndefined();
    expect(data.problems.every(({ file }) => file === "facts.yaml")).toBe(true);
  });
});
