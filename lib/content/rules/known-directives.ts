import type { Directive } from "@/lib/markdown/parse";
import { didYouMean } from "../did-you-mean";
import { factDirectives } from "../fact-values";
import { codePurposes } from "../schema/ways";
import { guideProblem, type TextRule } from "./rule";

/** The block directives a guide may use, their form and their attributes. */
export const blockDirectives = {
  operator: { form: "containerDirective", attributes: ["id"] },
  way: { form: "containerDirective", attributes: ["channel"] },
  claim: { form: "containerDirective", attributes: ["id"] },
  codes: { form: "leafDirective", attributes: ["does"] },
  channels: { form: "leafDirective", attributes: [] },
  clocks: { form: "leafDirective", attributes: [] },
  endings: { form: "leafDirective", attributes: [] },
  phrases: { form: "leafDirective", attributes: [] },
  plans: { form: "leafDirective", attributes: [] },
  support: { form: "leafDirective", attributes: [] },
} as const satisfies Record<string, { form: Directive["type"]; attributes: readonly string[] }>;

export type BlockDirective = keyof typeof blockDirectives;

const rule = "known-directives";
const colons = { textDirective: ":", leafDirective: "::", containerDirective: ":::" };

/** Every directive is one the page can show, written in its own form, with the attributes it needs and no other. */
export const knownDirectives: TextRule = ({ guide, parsed }) =>
  parsed.directives.flatMap(({ node, line, parent }) => {
    const problem = (message: string, hint: string) => [guideProblem(guide, line, rule, message, hint)];
    const form = Object.hasOwn(blockDirectives, node.name)
      ? blockDirectives[node.name as BlockDirective]
      : factDirectives.some((name) => name === node.name)
        ? ({ form: "textDirective", attributes: [] } as const)
        : undefined;
    if (!form) {
      const known = [...factDirectives, ...Object.keys(blockDirectives)];
      return problem(
        `there is no directive "${node.name}"`,
        `${didYouMean(node.name, known)}Known: ${known.join(", ")}. If a colon was meant, put \\ before it.`,
      );
    }
    if (form.form !== node.type) {
      return problem(
        `"${node.name}" is written with ${colons[node.type]}, expected ${colons[form.form]}`,
        form.form === "containerDirective"
          ? "Open it with three colons or more, and close it with as many on a line of their own."
          : `Write ${colons[form.form]}${node.name} and what belongs to it.`,
      );
    }
    if (form.form !== "textDirective" && parent !== "root" && parent !== "containerDirective") {
      return problem(
        `the block "${node.name}" stands inside a list or quotation`,
        "Put it on lines of its own at the margin.",
      );
    }
    const given = Object.keys(node.attributes ?? {});
    const missing = form.attributes.filter((name) => !node.attributes?.[name]);
    const surplus = given.filter((name) => !form.attributes.some((known) => known === name));
    if (missing.length > 0 || surplus.length > 0) {
      return problem(
        missing.length > 0
          ? `"${node.name}" lacks ${missing.join(", ")}`
          : `"${node.name}" does not take ${surplus.join(", ")}`,
        form.attributes.length > 0
          ? `Write {${form.attributes.map((name) => `${name}=…`).join(" ")}} behind it.`
          : "It takes nothing in braces.",
      );
    }
    if (node.name !== "codes") return [];
    return (node.attributes?.["does"] ?? "")
      .split(" ")
      .filter((purpose) => !codePurposes.some((known) => known === purpose))
      .flatMap((purpose) => problem(`no code does "${purpose}"`, `Known: ${codePurposes.join(", ")}.`));
  });
