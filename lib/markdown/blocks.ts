import type { BlockDirective } from "@/lib/content/rules/known-directives";
import type { CodePurpose } from "@/lib/content/schema/ways";

/** Text as its editor wrote it, facts and citations resolved, in whatever form. */
export interface Prose {
  type: "prose";
}

/** Prose as sanitised HTML. */
export interface HtmlProse extends Prose {
  html: string;
}

/** A piece of a section: prose, or a block that is drawn from the facts. */
export type Block<P extends Prose = HtmlProse> =
  | P
  | { type: "operator"; id: string; blocks: Block<P>[] }
  | { type: "way"; channel: string; blocks: Block<P>[] }
  | { type: "claim"; id: string; blocks: Block<P>[] }
  | { type: "codes"; does: CodePurpose[] }
  | { type: Exclude<BlockDirective, "operator" | "way" | "claim" | "codes"> };

/** One second-level section of a guide. */
export interface Section<P extends Prose = HtmlProse> {
  id: string;
  /** The heading as plain text. */
  heading: string;
  blocks: Block<P>[];
}

export interface RenderedGuide<P extends Prose = HtmlProse> {
  sections: Section<P>[];
  /** Ids of the sources cited in the text, each once, in order of appearance. */
  citations: string[];
}
