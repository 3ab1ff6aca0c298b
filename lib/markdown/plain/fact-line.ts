import type { PhrasingContent } from "mdast";
import type { FactKind } from "@/lib/content/freshness";
import type { Provenance } from "@/lib/content/schema/primitives";
import { factLineWords } from "@/lib/wording/fact-line-words";
import { dotted, line, sourceMarks, strong } from "./nodes";
import type { PlainPage } from "./page";

/** How sure a fact is, where it is written, when it was checked and when it is due again; doubt and delay stand out. */
export function factLine(kind: FactKind, fact: Provenance, { language, today }: PlainPage): PhrasingContent[] {
  const { confidence, checked, check, isOverdue } = factLineWords(kind, fact, today, language);
  return dotted([
    line(fact.confidence === "low" ? strong(confidence) : confidence, sourceMarks(fact.sources)),
    checked,
    isOverdue ? strong(check) : check,
  ]);
}
