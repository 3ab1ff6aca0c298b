import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appendToYaml, removeFromYaml, setInYaml } from "@/lib/editing/yaml-text";

const text = `# Facts of a country.
operators:
  - id: tel # the first
    codes:
      # Told by the shop.
      - id: balance
        dial: "*111#" # short
        cost: free
        sources: [s1, s2]
        checked: 2026-01-01

      # Asked on the phone.
      - id: number
        dial: '*99#'
        sources:
          - s1
        checked: 2026-01-01
      - { id: menu, dial: "*1#", sources: [s3], checked: 2026-01-01 }
    esim:
      offered: yes
      sources: [s1]
      checked: 2026-01-01
    gaps: [app]

sources: { s1: one }
`;
const code = (index: number, key: string) => ["operators", 0, "codes", index, key];
const lines = (changed: string) => {
  const [before, after] = [text.split("\\n"), changed.split("\\n")].map(([all]) => all?.split("\n") ?? []);
  return {
    gone: before?.filter((line) => !after?.includes(line)),
    new: after?.filter((line) => !before?.includes(line)),
  };
};

describe("setInYaml", () => {
  it.each([
    [code(0, "dial"), "*222#", ['        dial: "*222#" # short']],
    [code(0, "checked"), "2026-11-21", ["        checked: 2026-11-21"]],
    [code(1, "dial"), "*98#", ['        dial: "*98#"']],
    [code(0, "cost"), "1.50", ['        cost: "1.50"']],
    [code(0, "sources"), ["s3"], ["        sources: [s3]"]],
    [code(2, "dial"), "*2#", ['      - { id: menu, dial: "*2#", sources: [s3], checked: 2026-01-01 }']],
    [code(0, "max"), "20", ['        max: "20"']],
    [code(2, "cost"), "free", ['      - { id: menu, dial: "*1#", cost: free, sources: [s3], checked: 2026-01-01 }']],
  ])("changes one line and no other: %j", (path, value, expected) => {
    const changed = setInYaml(text, path, value);
    expect(lines(changed).new).toEqual(expected);
    expect(lines(changed).gone?.length).toBeLessThanOrEqual(1);
    expect(path.reduce((node, key) => node[key], parse(changed))).toEqual(value);
  });

  it("keeps all comments where only the library can set the value", () => {
    const changed = setInYaml(text, code(1, "sources"), ["s2"]);
    expect(parse(changed).operators[0].codes[1].sources).toEqual(["s2"]);
    for (const comment of text.match(/#[^"'\n]*$/gm) ?? []) expect(changed).toContain(comment);
  });
});

describe("removeFromYaml", () => {
  it("takes an item out with the comment right above it", () => {
    const { gone, new: added } = lines(removeFromYaml(text, ["operators", 0, "codes", 0]));
    expect(added).toEqual([]);
    expect(gone).toEqual([
      "      # Told by the shop.",
      "      - id: balance",
      '        dial: "*111#" # short',
      "        cost: free",
      "        sources: [s1, s2]",
    ]);
  });

  it("takes a key out", () => {
    const changed = removeFromYaml(text, ["operators", 0, "esim"]);
    expect(lines(changed)).toEqual({
      gone: ["    esim:", "      offered: yes", "      sources: [s1]", "      checked: 2026-01-01"],
      new: [],
    });
  });

  it("leaves an empty list, not nothing, when the last item goes", () => {
    let changed = text;
    for (let count = 0; count < 3; count++) changed = removeFromYaml(changed, ["operators", 0, "codes", 0]);
    expect(parse(changed).operators[0]).toEqual({ id: "tel", codes: [], esim: expect.anything(), gaps: ["app"] });
    expect(changed).toContain("    codes: []\n    esim:\n");
  });
});

describe("appendToYaml", () => {
  it("adds an item at the end of a list, in its own form", () => {
    const log = "# Log.\nchanges:\n  - id: published\n    on: 2026-11-21\n    what: published # at last\n";
    expect(appendToYaml(log, ["changes"], { id: "tel-balance", from: "*1#", sources: ["s1", "s2"] })).toBe(
      `${log}  - id: tel-balance\n    from: "*1#"\n    sources: [s1, s2]\n`,
    );
  });

  it("begins a list that is empty", () => {
    expect(parse(appendToYaml("# Log.\nchanges: []\n", ["changes"], { id: "a" }))).toEqual({ changes: [{ id: "a" }] });
  });
});
