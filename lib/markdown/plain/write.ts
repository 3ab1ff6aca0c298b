import type { RootContent } from "mdast";
import { defaultHandlers, type Handle, type State } from "mdast-util-to-markdown";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

/**
 * Text in which nothing could be taken for markup is written as it is. The library looks for some fifty patterns one by one, twice in
 * each text, and took longer than all else that is done to a guide; here they are looked for at once, and it does the rest.
 */
const writeText: Handle = (node, parent, state, info) => {
  const isPlain = !findUnsafe(state).test(info.before + node.value + info.after);
  return isPlain ? node.value : defaultHandlers.text(node, parent, state, info);
};

const expressions = new Map<string, RegExp>();

/** Whatever the library escapes in a text that stands where `state` is; where it asks for the neighbours too, whatever they are. */
function findUnsafe({ stack, unsafe, compilePattern }: State): RegExp {
  const place = stack.join();
  const known = expressions.get(place);
  if (known) return known;
  const isIn = (constructs: string | readonly string[] | null | undefined) =>
    [constructs ?? []].flat().some((construct) => (stack as string[]).includes(construct));
  const inScope = unsafe.filter(
    ({ inConstruct, notInConstruct }) => (!inConstruct?.length || isIn(inConstruct)) && !isIn(notInConstruct),
  );
  // A backslash may escape what follows, which no pattern says.
  const expression = new RegExp(
    [/\\/, ...inScope.map((pattern) => compilePattern(pattern))].map(({ source }) => source).join("|"),
  );
  expressions.set(place, expression);
  return expression;
}

const writer = remark()
  .use({ settings: { bullet: "-", rule: "-", handlers: { text: writeText } } })
  // Cells are not padded to columns: it would triple the size of a table.
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze();

/** Unicode's isolates (U+2066 to U+2069), which order words on a page; in a file that is copied from they would be in the way. */
const isolates = /[\u2066-\u2069]/g;

/** Nodes as GitHub Flavored Markdown. */
export function toMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: "root", children }).replace(isolates, "");
}
