import { planSize } from "@/lib/data-need";
import type { Block, Prose, RenderedGuide } from "@/lib/markdown/blocks";
import type { FactIndex } from "./fact-index";
import { listClocks } from "./fact-lists";
import type { Facts } from "./schema/facts";
import type { GuideFacts } from "./schema/general-facts";
import type { Provenance } from "./schema/primitives";
import { findReadyCode, listWaysWithoutData } from "./ways";

type Sourced = Pick<Provenance, "sources">;

/** Ids of all sources a guide page refers to: those cited in its text, and those of the facts its blocks show. */
export function listShownSources(guide: RenderedGuide<Prose>, facts: GuideFacts, index: FactIndex): string[] {
  const blocks = guide.sections.flatMap((section) => section.blocks);
  const firstWays = facts.operators.flatMap(listWaysWithoutData).map((way) => findReadyCode(way) ?? way.channel);
  return [
    ...guide.citations,
    ...firstWays.flatMap((fact) => fact.sources),
    ...blocks.flatMap((block) => factsOf(block, facts, index)).flatMap((fact) => fact.sources),
  ];
}

/** The facts a block shows. */
function factsOf(block: Block<Prose>, facts: GuideFacts, index: FactIndex): readonly Sourced[] {
  const { operators } = facts;
  switch (block.type) {
    case "operator":
    case "claim":
      return block.blocks.flatMap((inner) => factsOf(inner, facts, index));
    case "way": {
      const channel = index.channels.get(block.channel);
      const code = channel?.code && index.codes.get(`${block.channel.split(".")[0]}.${channel.code}`);
      return [
        ...(code ? [code] : channel ? [channel] : []),
        ...block.blocks.flatMap((inner) => factsOf(inner, facts, index)),
      ];
    }
    case "codes":
      return operators.flatMap(({ codes }) => codes.filter(({ does }) => block.does.includes(does)));
    case "channels":
      return operators.flatMap(({ channels }) => channels);
    case "clocks":
      return listClocks(facts).map(({ clock }) => clock);
    case "plans":
      return operators.flatMap(({ plans }) => plans);
    case "endings":
      return operators.flatMap(({ endings }) => endings);
    case "support":
      return [...operators.flatMap(({ support }) => support), ...facts.support];
    case "prose":
    case "phrases":
      return [];
  }
}

/** Ids of the sources of everything a country page shows. */
export function listCountrySources(facts: Facts): string[] {
  const shown: Sourced[] = [
    ...facts.operators.flatMap(({ channels, codes, endings, support, plans }) => [
      ...channels,
      ...codes,
      ...endings,
      ...support,
      ...plans.filter(planSize),
    ]),
    ...facts.support,
    ...listClocks(facts).map(({ clock }) => clock),
    ...facts.rules,
    ...facts.rates,
  ];
  return shown.flatMap(({ sources }) => sources);
}
