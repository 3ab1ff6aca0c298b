import { labelOf } from "@/lib/markdown/parse";
import { didYouMean } from "../did-you-mean";
import { findFactValue, isFactDirective } from "../fact-values";
import { type GuideRule, guideProblem } from "./rule";

const rule = "known-references";

/** Every fact, operator, way and claim that a guide refers to stands in the facts beside it. */
export const knownReferences: GuideRule = ({ guide, folder, parsed }) => {
  const { index } = folder;
  return parsed.directives.flatMap(({ node, line }) => {
    const expectKnown = (what: string, reference: string, known: ReadonlyMap<string, unknown>) =>
      known.has(reference)
        ? []
        : [
            guideProblem(
              guide,
              line,
              rule,
              `${folder.file} has no ${what} "${reference}"`,
              `${didYouMean(reference, known.keys())}Add it to the facts, with its source, or refer to another.`,
            ),
          ];
    const attribute = (name: string) => node.attributes?.[name] ?? "";
    // A block that names nothing is the business of known-directives.
    if (node.type !== "textDirective" && Object.values(node.attributes ?? {}).every((value) => !value)) return [];
    if (node.name === "operator") return expectKnown("operator", attribute("id"), index.operators);
    if (node.name === "way") return expectKnown("channel", attribute("channel"), index.channels);
    if (node.name === "claim") return expectKnown("claim", attribute("id"), index.claims);
    if (!isFactDirective(node.name)) return [];
    const reference = labelOf(node);
    if (findFactValue(node.name, reference, index)) return [];
    if (node.name === "dial") return expectKnown("code", reference, index.codes);
    return [
      guideProblem(
        guide,
        line,
        rule,
        `${folder.file} has nothing for :${node.name}[${reference}]`,
        "Check the reference, and that the fact states this value; content/README.md lists what each directive reads.",
      ),
    ];
  });
};
