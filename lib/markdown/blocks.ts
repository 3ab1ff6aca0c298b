import type { BlockDirective } from "@/lib/content/rules/known-directives";
import type { CodePurpose } from "@/lib/content/schema/ways";

/** A piece of a section: sanitised HTML, or a block that a component draws from the facts. */
export type Block =
  | { type: "prose"; html: string }
  | { type: "operator"; id: string; blocks: Block[] }
  | { type: "way"; channel: string; blocks: Block[] }
  | { type: "claim"; id: string; blocks: Block[] }
  | { type: "codes"; does: CodePurpose[] }
  | { type: Exclude<BlockDirective, "operator" | "way" | "claim" | "codes"> };

/** One second-level section of a guide. */
export interface Section {
  id: string;
  /** The heading as plain text. */
  heading: string;
  blocks: Block[];
}

export interface RenderedGuide {
  sections: Section[];
  /** Ids of the sources cited in the text, each once, in order of appearance. */
  citations: string[];
}
