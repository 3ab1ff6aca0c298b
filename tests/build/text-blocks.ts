const NODE_TEXT = 3;
const NODE_ELEMENT = 1;

/** Elements that stand within a line: their words belong to the sentence around them. */
const inline = new Set(["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "i", "kbd", "mark", "q", "s"]);
for (const name of ["samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"]) inline.add(name);

/** What is no prose of the page: codes, names and titles (in `<bdi>`), the titles of sources, and text that says it is in another language. */
function isSetApart(element: Element, lang: string): boolean {
  if (element.matches("script, style, bdi, code, #sources ~ ol")) return true;
  return (element.getAttribute("lang") ?? lang) !== lang;
}

/** The texts of a page in the page's own language, one for each paragraph, item, cell or heading, and for its title and description. */
export function listTextBlocks(document: Document): string[] {
  const lang = document.documentElement.lang;
  const blocks: string[] = [
    document.title,
    document.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
  ];
  let open = "";
  const close = () => {
    blocks.push(open);
    open = "";
  };
  const read = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === NODE_TEXT) open += node.textContent;
      if (node.nodeType !== NODE_ELEMENT) continue;
      const element = node as Element;
      if (isSetApart(element, lang)) {
        open += " ";
        continue;
      }
      const isInline = inline.has(element.localName);
      if (!isInline) close();
      read(element);
      if (!isInline) close();
    }
  };
  read(document.body);
  close();
  return blocks.map((block) => block.replace(/\s+/g, " ").trim()).filter((block) => block !== "");
}
