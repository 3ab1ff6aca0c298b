import type { Nodes, Parent } from "mdast";

/**
 * Calls `see` for a node and everything in it, in order of appearance; where it gives false, what is inside is left out.
 * For trees whose nodes stay where they are; twice as fast as the visitors that let them change.
 */
export function walk(node: Nodes, see: (node: Nodes, parent: Parent | undefined) => unknown, parent?: Parent): void {
  if (see(node, parent) !== false && "children" in node) for (const child of node.children) walk(child, see, node);
}
