import type { TextFile } from "@/lib/content/read";
import { guide } from "../content/mutation-pipeline";

/** A place of a guide in which somebody may write Markdown. */
export interface Place {
  name: string;
  write: (vector: string) => string;
  /** Whether the text there names a fact, so that no page can be drawn where there is none of the name. */
  isReference?: boolean;
}

/** Where a guide's Markdown can hold a text, from the plainest to the oddest. */
export const markdownPlaces: Place[] = [
  { name: "a paragraph", write: (vector) => vector },
  { name: "a sentence", write: (vector) => `Before ${vector} after.` },
  { name: "a link's address", write: (vector) => `[x](${vector})` },
  { name: "a link's address in angle brackets", write: (vector) => `[x](<${vector}>)` },
  { name: "a link's title", write: (vector) => `[x](#answer "${vector}")` },
  { name: "a link's words", write: (vector) => `[${vector}](#answer)` },
  { name: "a definition", write: (vector) => `[x][y]\n\n[y]: ${vector}` },
  { name: "a bare address", write: (vector) => `<${vector}>` },
  { name: "an image", write: (vector) => `![${vector}](${vector})` },
  { name: "a heading", write: (vector) => `### ${vector} {#new}` },
  { name: "a heading's id", write: (vector) => `### x {#${vector}}` },
  { name: "a table", write: (vector) => `| a |\n| - |\n| ${vector} |` },
  { name: "a quotation in a list", write: (vector) => `- > ${vector}` },
  { name: "code", write: (vector) => `\`${vector}\`` },
  { name: "a footnote's mark", write: (vector) => `x[^${vector}]` },
  { name: "a footnote's text", write: (vector) => `x[^s1]\n\n[^s1]: ${vector}` },
  { name: "a directive's label", write: (vector) => `:dial[${vector}]`, isReference: true },
  { name: "a directive's attribute", write: (vector) => `:dial[alpha.balance]{class="${vector}" ${vector}}` },
  { name: "a directive's name", write: (vector) => `:${vector}[x]` },
  { name: "a block", write: (vector) => `:::claim{id=any-shop}\n${vector}\n:::` },
];

/** A guide of one section that holds a text. */
export function makeGuide(markdown: string): TextFile {
  const [front = ""] = /^---\n[\s\S]*?\n---\n/.exec(guide.text) ?? [];
  return {
    file: guide.file,
    text: `${front}\n## 先看答案 {#answer}\n\n没有流量也能充值。[^s1]\n\n${markdown}\n\n去 :link[registry]。[^s1]\n`,
  };
}

/** A text of front matter or facts, as its file has it, and how it stands there with another text in it. */
export interface TextPlace {
  name: string;
  from: string;
  to: (quoted: string) => string;
}

export const frontMatterPlaces: TextPlace[] = [
  { name: "the title", from: "title: 示例国 SIM 卡怎么续费", to: (quoted) => `title: ${quoted}` },
  {
    name: "the description",
    from: "description: 没有流量时怎么充值，号码能保留多久。",
    to: (quoted) => `description: ${quoted}`,
  },
];

export const factsPlaces: TextPlace[] = [
  { name: "an operator's name", from: "    name: Alpha\n", to: (quoted) => `    name: ${quoted}\n` },
  { name: "a former name", from: "[Alpha Mobile]", to: (quoted) => `[${quoted}]` },
  { name: "an owner", from: "owner: Example Telecom", to: (quoted) => `owner: ${quoted}` },
  { name: "a website", from: "website: https://alpha.example.org", to: (quoted) => `website: ${quoted}` },
  { name: "an app's name", from: "name: My Alpha", to: (quoted) => `name: ${quoted}` },
  { name: "an app's package", from: "package: org.example.alpha", to: (quoted) => `package: ${quoted}` },
  { name: "a help line", from: 'number: "321"', to: (quoted) => `number: ${quoted}` },
  { name: "a code", from: 'dial: "*100#"', to: (quoted) => `dial: ${quoted}` },
  { name: "a message", from: "text: stop,", to: (quoted) => `text: ${quoted},` },
  { name: "a plan's name", from: "name: Weekly", to: (quoted) => `name: ${quoted}` },
  { name: "a link", from: "url: https://registry.example.org", to: (quoted) => `url: ${quoted}` },
  { name: "a phrase", from: "text: Please top up this number.", to: (quoted) => `text: ${quoted}` },
  { name: "a phrase's meaning", from: "zh-Hans: 请给这个号码充值。", to: (quoted) => `zh-Hans: ${quoted}` },
  { name: "a source's address", from: "url: https://alpha.example.org/help", to: (quoted) => `url: ${quoted}` },
  { name: "a source's title", from: "title: Help\n", to: (quoted) => `title: ${quoted}\n` },
  { name: "a source's publisher", from: "publisher: Alpha\n", to: (quoted) => `publisher: ${quoted}\n` },
];

/** A file with a text in some places, written in double quotes as JSON and YAML do, and the line on which each stands. */
export function putText(file: TextFile, places: readonly TextPlace[], text: string) {
  const changed = places.reduce((whole, { name, from, to }) => {
    if (!whole.includes(from)) throw new Error(`${file.file} has no place for ${name}`);
    return whole.replace(from, () => to(JSON.stringify(text)));
  }, file.text);
  const lineOf = (place: TextPlace) =>
    changed.slice(0, changed.indexOf(place.to(JSON.stringify(text)).trimStart())).split("\n").length;
  return { file: { ...file, text: changed }, lineOf };
}
