import type { Heading, List, RootContent } from "mdast";
import { getFact } from "@/lib/content/fact-index";
import type { Operator } from "@/lib/content/schema/operator";
import { getWay } from "@/lib/content/ways";
import type { Block } from "../../blocks";
import { heading, list, paragraph, strong } from "../nodes";
import type { PlainPage } from "../page";
import type { MarkdownProse } from "../prose";
import { writeChannelTable } from "./channel-table";
import { operatorCodes } from "./codes";
import { writeClocks, writeEndings, writePhrases, writePlans, writeSupport } from "./rows";
import { writeWay } from "./way";

type PlainBlock = Block<MarkdownProse>;

/**
 * Blocks as plain Markdown. An operator is a heading one level below the last one, and a line across ends what is
 * said of operators; ways and claims that follow each other are items of one list.
 */
export function expandBlocks(blocks: readonly PlainBlock[], page: PlainPage, depth: Heading["depth"]): RootContent[] {
  const nodes: RootContent[] = [];
  let level = depth;
  let previous: PlainBlock["type"] | undefined;
  for (const block of blocks) {
    const written = writeBlock(block, page, level);
    const items = isItem(block) && previous === block.type ? nodes.at(-1) : undefined;
    if (items?.type === "list") items.children.push(...(written as List[]).flatMap(({ children }) => children));
    else {
      const isAfterOperators = previous === "operator" || previous === "codes";
      if (isAfterOperators && written[0]?.type !== "heading") nodes.push({ type: "thematicBreak" });
      nodes.push(...written);
    }
    if (block.type === "prose") level = block.nodes.findLast((node) => node.type === "heading")?.depth ?? level;
    previous = block.type;
  }
  return nodes;
}

const isItem = ({ type }: PlainBlock) => type === "way" || type === "claim";

function writeBlock(block: PlainBlock, page: PlainPage, depth: Heading["depth"]): RootContent[] {
  const { language, facts, index } = page;
  switch (block.type) {
    case "prose":
      return block.nodes;
    case "operator": {
      const head = operatorHead(getFact(index.operators, block.id), page, depth);
      return [...head, ...expandBlocks(block.blocks, page, head[0].depth)];
    }
    case "way": {
      const steps = expandBlocks(block.blocks, page, depth);
      return [list([writeWay(getWay(index, block.channel), steps, page)])];
    }
    case "claim": {
      const { verdict } = getFact(index.claims, block.id);
      const verdictLine = paragraph(strong(language.t(`claim.verdict.${verdict}`)));
      return [list([[verdictLine, ...expandBlocks(block.blocks, page, depth)]])];
    }
    case "codes":
      return facts.operators.flatMap((operator) => [
        ...operatorHead(operator, page, depth),
        ...operatorCodes(operator, block.does, page),
      ]);
    case "channels":
      return writeChannelTable(page);
    case "clocks":
      return writeClocks(page);
    case "endings":
      return writeEndings(page);
    case "phrases":
      return writePhrases(page);
    case "plans":
      return writePlans(page);
    case "support":
      return writeSupport(page);
  }
}

/** An operator's present name as a heading, its other names below. */
function operatorHead(
  { name, also_known_as: names }: Operator,
  { language: { t, formats } }: PlainPage,
  depth: Heading["depth"],
): [Heading, ...RootContent[]] {
  const below = (depth + 1) as Heading["depth"];
  const others = names.length > 0 ? [paragraph(t("operator.formerly", { names: formats.list(names) }))] : [];
  return [heading(below, name), ...others];
}
