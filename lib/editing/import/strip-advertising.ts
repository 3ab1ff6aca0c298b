import { affiliateLinks, chatLinks } from "./forbidden";

/** Something taken out of an article, and why. */
export interface Removal {
  line: number;
  kind: "image" | "chat-channel" | "affiliate-link" | "seller" | "link";
  text: string;
}

/** A line of the article as it can be worked with. */
export interface Line {
  line: number;
  text: string;
}

const image = /!\[[^\]]*\]\([^)]*\)/g;
const link = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]*)[^)]*\)/g;
const bareAddress = /<?https?:\/\/[^\s<>)\]]*>?/gi;
/** `TG💪+ @name`, `WhatsApp: +44 …`, `微信：name`: how a channel is named without an address. */
const channelName =
  /\[*\s*(?:TG|Telegram|WhatsApp|WeChat|微信|电报|QQ群?|飞机)(?:号|群)?[^\p{L}\p{N}@\n]{0,8}(?:@\s?[A-Za-z]\w{3,}|[:：]\s?\+?[\w-]{5,})\s*\]*/giu;
const handle = /@\s?([A-Za-z]\w{3,})/g;

/** An article without pictures, addresses and advertising, line by line, and all that was taken out. */
export function stripAdvertising(text: string): { lines: Line[]; removed: Removal[] } {
  const removed: Removal[] = [];
  const sellers = listSellers(text);
  const lines = text.split("\n").map((written, index) => {
    const line = index + 1;
    const take = (kind: Removal["kind"], found: string, rest = "") => {
      removed.push({ line, kind, text: found.trim() });
      return rest;
    };
    const kindOf = (url: string): Removal["kind"] =>
      chatLinks.test(url) ? "chat-channel" : affiliateLinks.test(url) ? "affiliate-link" : "link";
    const stripped = written
      .replace(image, (found) => take("image", found))
      .replace(link, (found, words: string, url: string) => {
        const kind = kindOf(url);
        return take(kind, found, kind === "link" ? words : "");
      })
      .replace(bareAddress, (found) => take(kindOf(found), found))
      .replace(channelName, (found) => take("chat-channel", found))
      .replace(/\[[\s[\]]*\]/g, "");
    return { line, text: withoutSellers(stripped, sellers, (sentence) => take("seller", sentence)) };
  });
  return { lines, removed };
}

/** Names under which the article's own channels sell, in small letters. */
function listSellers(text: string): string[] {
  const addresses = [...text.matchAll(bareAddress)].map(([address]) => address).filter((url) => chatLinks.test(url));
  const names = [
    ...[...text.matchAll(handle)].map((match) => (match[1] ?? "").toLowerCase()),
    ...addresses.map((url) => /(\w+)\W*$/.exec(url)?.[1]?.toLowerCase() ?? ""),
  ];
  return [...new Set(names.filter((name) => /\d/.test(name) || name.length >= 6))];
}

const sentences = new Intl.Segmenter("zh", { granularity: "sentence" });

/** A line without the sentences that name a seller. */
function withoutSellers(text: string, sellers: readonly string[], take: (sentence: string) => string): string {
  const names = (part: string) => sellers.some((seller) => part.toLowerCase().includes(seller));
  if (!names(text)) return text;
  return [...sentences.segment(text)].map(({ segment }) => (names(segment) ? take(segment) : segment)).join("");
}
