import { describe, expect, it } from "vitest";
import { indexFacts } from "@/lib/content/fact-index";
import type { Facts } from "@/lib/content/schema/facts";
import { listCountrySources, listShownSources } from "@/lib/content/shown-sources";
import type { Block } from "@/lib/markdown/blocks";
import { exampleFacts } from "../exampleland";

/** The example's one way without data, which every guide shows, set aside. */
const withoutWays: Facts = {
  ...exampleFacts,
  operators: exampleFacts.operators.map((operator) => ({
    ...operator,
    channels: operator.channels.map((channel) => ({ ...channel, works_without_data: "no" })),
  })),
};
const index = indexFacts(exampleFacts);
const shown = (blocks: Block[], citations: string[] = []) =>
  listShownSources({ citations, sections: [{ id: "answer", heading: "Answer", blocks }] }, withoutWays, index);

const prose: Block = { type: "prose", html: "<p>s13</p>" };

describe("listShownSources", () => {
  it.each<[string, Block, string[]]>([
    ["prose", prose, []],
    ["phrases", { type: "phrases" }, []],
    ["channels", { type: "channels" }, ["s3", "s4"]],
    ["clocks", { type: "clocks" }, ["s11", "s6", "s6", "s6", "s7"]],
    ["endings", { type: "endings" }, ["s5"]],
    ["plans", { type: "plans" }, ["s5", "s5"]],
    ["support", { type: "support" }, ["s8", "s13"]],
    ["codes of one purpose", { type: "codes", does: ["balance"] }, ["s1"]],
    ["codes of two purposes", { type: "codes", does: ["balance", "transfer"] }, ["s1", "s2"]],
    ["codes of a purpose nobody has", { type: "codes", does: ["borrow"] }, []],
    ["a way", { type: "way", channel: "tel.website", blocks: [] }, ["s4"]],
    [
      "a way with a code, whose card shows the code's sources",
      { type: "way", channel: "tel.friend", blocks: [] },
      ["s2"],
    ],
    ["a way that does not exist", { type: "way", channel: "tel.unknown", blocks: [] }, []],
    ["a claim with what it holds", { type: "claim", id: "rumour", blocks: [prose, { type: "endings" }] }, ["s5"]],
    [
      "an operator with what it holds",
      { type: "operator", id: "tel", blocks: [{ type: "way", channel: "tel.website", blocks: [{ type: "plans" }] }] },
      ["s4", "s5", "s5"],
    ],
  ])("%s", (_, block, ids) => expect(shown([block])).toEqual(ids));

  it("begins with the sources cited in the text", () => {
    expect(shown([{ type: "support" }], ["s16", "s2"])).toEqual(["s16", "s2", "s8", "s13"]);
  });

  it("holds the sources of the ways without data, which every guide shows at its top", () => {
    const guide = { citations: [], sections: [{ id: "answer", heading: "Answer", blocks: [prose] }] };
    expect(listShownSources(guide, exampleFacts, index)).toEqual(["s3"]);
  });

  it("goes through every section", () => {
    const section = (id: string, block: Block) => ({ id, heading: id, blocks: [block] });
    const guide = { citations: [], sections: [section("a", { type: "support" }), section("b", { type: "clocks" })] };
    expect(listShownSources(guide, withoutWays, index)).toEqual(["s8", "s13", "s11", "s6", "s6", "s6", "s7"]);
  });
});

describe("listCountrySources", () => {
  it("has the sources of ways, codes, help lines, deadlines, rules and rates", () => {
    expect(new Set(listCountrySources(exampleFacts))).toEqual(
      new Set(["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s11", "s12", "s13"]),
    );
  });
});
