import type { Nesting } from "./nesting";

/** What a page is made of, as far as a selector can ask for it. */
export interface PageContents {
  classes: ReadonlySet<string>;
  /** Element names in lower case. */
  elements: ReadonlySet<string>;
  /** Values of `lang` attributes. */
  languages: ReadonlySet<string>;
  /** Custom properties that `style` attributes read. */
  properties?: ReadonlySet<string>;
  /** What stands within what; without it any two may. */
  nesting?: Nesting | undefined;
}

/** A rule with declarations, a block of rules, or a statement without a body such as `@layer a,b;`. */
type CssNode = { prelude: string; body: string | CssNode[] } | { statement: string };

/**
 * Drops the selectors that name a class, an element or a language the page does not have, the rules and blocks
 * left empty by that, and the declarations of custom properties nothing reads. Reads CSS without nested rules.
 */
export function pruneCss(css: string, page: PageContents): string {
  const needed = pruneNodes(parseCss(css), page);
  const text = writeCss(needed);
  return writeCss(dropUnread(needed, (name) => text.includes(`var(${name}`) || page.properties?.has(name) === true));
}

/** Changes every class name in the selectors of a style sheet; declarations, strings and attributes stay as they are. */
export function renameClasses(css: string, rename: (name: string) => string): string {
  const renameIn = (prelude: string) =>
    prelude.replace(quotedOrClass, (whole, name: string | undefined) =>
      name === undefined ? whole : `.${rename(name)}`,
    );
  const renameAll = (nodes: CssNode[]): CssNode[] =>
    nodes.map((node) => {
      if ("statement" in node || isOpaque(node.prelude)) return node;
      return typeof node.body === "string"
        ? { prelude: renameIn(node.prelude), body: node.body }
        : { prelude: node.prelude, body: renameAll(node.body) };
    });
  return writeCss(renameAll(parseCss(css)));
}

/** Everything in brackets or quotes, or a class. */
const quotedOrClass = /\[[^\]]*\]|"[^"]*"|'[^']*'|\.(-?[_a-zA-Z][\w-]*)/g;

/** At-rules whose blocks hold no selectors. */
const isOpaque = (prelude: string) => /^@(?!media|supports|layer|container)/.test(prelude);

function parseCss(css: string): CssNode[] {
  const tokens = css.match(/"[^"]*"|'[^']*'|[{};]|[^{};"']+/g) ?? [];
  let position = 0;
  const parseBlock = (): CssNode[] => {
    const nodes: CssNode[] = [];
    let text = "";
    for (; position < tokens.length; position += 1) {
      const token = tokens[position];
      if (token === "}") break;
      if (token === "{") {
        position += 1;
        nodes.push({ prelude: text.trim(), body: isGroup(text) ? parseBlock() : takeRaw() });
        text = "";
      } else if (token === ";") {
        nodes.push({ statement: `${text.trim()};` });
        text = "";
      } else text += token;
    }
    return nodes;
  };
  /** The text up to the brace that closes this block, blocks inside it included. */
  const takeRaw = (): string => {
    let raw = "";
    for (let depth = 0; position < tokens.length; position += 1) {
      const token = tokens[position] ?? "";
      if (token === "}" && depth === 0) break;
      depth += token === "{" ? 1 : token === "}" ? -1 : 0;
      raw += token;
    }
    return raw;
  };
  const isGroup = (prelude: string) => /^\s*@(media|supports|layer|container)\b/.test(prelude);
  return parseBlock();
}

function writeCss(nodes: readonly CssNode[]): string {
  return nodes
    .map((node) =>
      "statement" in node
        ? node.statement
        : `${node.prelude}{${typeof node.body === "string" ? node.body : writeCss(node.body)}}`,
    )
    .join("");
}

function pruneNodes(nodes: readonly CssNode[], page: PageContents): CssNode[] {
  return nodes.flatMap((node): CssNode[] => {
    if ("statement" in node || isOpaque(node.prelude)) return [node];
    if (typeof node.body !== "string") {
      const body = pruneNodes(node.body, page);
      return body.length > 0 ? [{ prelude: node.prelude, body }] : [];
    }
    const needed = splitSelectors(node.prelude).filter((selector) => canMatch(selector, page));
    return needed.length > 0 ? [{ prelude: needed.join(","), body: node.body }] : [];
  });
}

function dropUnread(nodes: readonly CssNode[], isRead: (property: string) => boolean): CssNode[] {
  return nodes.flatMap((node): CssNode[] => {
    if ("statement" in node) return [node];
    if (typeof node.body !== "string") {
      const body = dropUnread(node.body, isRead);
      return body.length > 0 ? [{ ...node, body }] : [];
    }
    const body = node.body.replace(/(^|;)(--[\w-]+):[^;]*/g, (whole, _, name: string) => (isRead(name) ? whole : ""));
    return body === "" ? [] : [{ ...node, body: body.replace(/^;/, "") }];
  });
}

function canMatch(selector: string, { classes, elements, languages, nesting }: PageContents): boolean {
  // What :not() excludes is no condition, nor is an attribute's value.
  const positive = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "").replace(/\[[^\]]*\]|"[^"]*"|'[^']*'/g, "");
  // What stands in other parentheses is an alternative (:is) or an argument, so only the language in it is a condition.
  const bare = positive.replace(/\((?:[^()]|\([^()]*\))*\)/g, "");
  const hasLanguage = (wanted: string) => [...languages].some((tag) => `${tag}-`.startsWith(`${wanted}-`));
  return (
    all(bare, /\.(-?[_a-zA-Z][\w-]*)/g, (name) => classes.has(name)) &&
    all(bare, /(?:^|[\s>+~])([a-z][a-z0-9]*)/g, (name) => elements.has(name)) &&
    all(positive, /:lang\(([\w-]+)\)/g, hasLanguage) &&
    (nesting === undefined || listNested(bare).every(([inner, outer]) => nesting(inner, outer)))
  );
}

/** What a selector wants within what: its parts by their class, or else by their element. Brackets are taken out before. */
function listNested(selector: string): [inner: string, outer: string][] {
  const parts = [...selector.trim().matchAll(/([^\s>+~]+)\s*([>+~]?)/g)].map(([, part = "", combinator]) => ({
    name: /\.-?[_a-zA-Z][\w-]*/.exec(part)?.[0] ?? /^[a-z][a-z0-9]*/.exec(part)?.[0],
    isOuter: combinator === "" || combinator === ">",
  }));
  return parts.flatMap(({ name: outer, isOuter }, index) =>
    // What follows a brother stands beside it, not in it.
    outer && isOuter
      ? parts.slice(index + 1).flatMap(({ name }): [string, string][] => (name ? [[name, outer]] : []))
      : [],
  );
}

function all(selector: string, pattern: RegExp, isPresent: (name: string) => boolean): boolean {
  return [...selector.matchAll(pattern)].every((match) => isPresent(match[1] ?? ""));
}

/** Splits at commas outside parentheses, brackets and quotes: `:is(a, b)` is one selector. */
function splitSelectors(prelude: string): string[] {
  return prelude.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|"[^"]*"|[^,([])+/g) ?? [];
}
