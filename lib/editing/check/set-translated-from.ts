/** A guide's text that states another source text in its front matter, in the line that is there or in a new last one. */
export function setTranslatedFrom(text: string, mark: string): string {
  const [whole = "", head = ""] = /^(\uFEFF?---\r?\n[\s\S]*?\r?\n)---/.exec(text) ?? [];
  const line = `translated_from: "${mark}"`;
  const end = head.endsWith("\r\n") ? "\r\n" : "\n";
  const stated = /^translated_from:[^\r\n]*/m;
  const changed = stated.test(head) ? head.replace(stated, line) : `${head}${line}${end}`;
  return whole ? changed + text.slice(head.length) : text;
}
