import type { Nodes, Parent, PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { FactIndex } from "@/lib/content/fact-index";
import { type FactValue, findFactValue, isFactDirective } from "@/lib/content/fact-values";
import { labelOf } from "./parse";

/** Puts a node in the place of every reference to a fact; throws for a reference the facts do not know. */
export function resolveFacts(tree: Root, facts: FactIndex, toNode: (value: FactValue) => PhrasingContent): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (!isFactDirective(node.name) || !parent || index === undefined) return undefined;
    const value = findFactValue(node.name, labelOf(node), facts);
    if (!value) throw new Error(`Nothing for :${node.name}[${labelOf(node)}]`);
    const fact = toNode(value);
    (parent as Parent).children[index] = fact;
    dropDoubledStop(fact, parent.children[index + 1]);
    return SKIP;
  });
}

/** A Russian date ends with a stop of its own, which ends the sentence too. */
function dropDoubledStop(fact: Nodes, next: Nodes | undefined): void {
  if (fact.type === "text" && fact.value.endsWith(".") && next?.type === "text" && next.value.startsWith(".")) {
    next.value = next.value.slice(1);
  }
}
