import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { outFolder } from "./built-site";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Every element, scripts and what templates hold included, in order. */
function listElements(node: Node): Element[] {
  const inside = "content" in node ? [node.content] : "childNodes" in node ? node.childNodes : [];
  return [...("tagName" in node ? [node] : []), ...inside.flatMap(listElements)];
}

const textOf = (element: Element | undefined) =>
  (element?.childNodes ?? []).map((child) => ("value" in child ? child.value : "")).join("");

const pages = readdirSync(outFolder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((name) => ({ name, elements: listElements(parse(readFileSync(path.join(outFolder, name), "utf8"))) }));
const packs = pages.filter(({ name }) => name.endsWith("/pack.html"));

it("there are pages and packs", () => expect([pages.length > 100, packs.length > 20]).toEqual([true, true]));

describe.each(pages)("$name", ({ name, elements }) => {
  const all = (tagName: string) => elements.filter((element) => element.tagName === tagName);

  it("allows its own style by hash, before anything else stands in its head", () => {
    const [head] = all("head");
    const [meta] = head?.childNodes ?? [];
    const isSheet = (element: Element) => attributeOf(element, "rel") === "stylesheet";
    const sheet = all("link").some(isSheet) ? " data:" : "";
    const alone = name.endsWith("/pack.html")
      ? "default-src 'none';img-src data:;form-action 'none';base-uri 'none';"
      : "";
    expect(elements.filter((element) => attributeOf(element, "http-equiv") !== undefined)).toEqual([meta]);
    expect(attributeOf(meta as Element, "http-equiv")).toBe("Content-Security-Policy");
    const styles = all("style").map((style) => hashOf(textOf(style)));
    expect(styles.length).toBeGreaterThan(0);
    expect(attributeOf(meta as Element, "content")).toBe(`${alone}style-src ${styles.join(" ")}${sheet}`);
  });

  it("holds no program, no handler, no style of a single element, and no address that is a program", () => {
    for (const script of all("script")) {
      const isData = attributeOf(script, "type") === "application/ld+json";
      expect(isData || /^\/islands\/[a-z]+-[0-9a-f]{10}\.js$/.test(attributeOf(script, "src") ?? "")).toBe(true);
      if (!isData) expect(textOf(script)).toBe("");
    }
    const programs = elements.flatMap(({ attrs }) =>
      attrs.filter(
        (attribute) =>
          /^on|^style$|^srcdoc$/.test(attribute.name) ||
          (/^(?:href|src|action|formaction)$/.test(attribute.name) &&
            /^\s*(?:javascript|vbscript|data:text\/html)/i.test(attribute.value)),
      ),
    );
    expect(programs).toEqual([]);
  });
});
