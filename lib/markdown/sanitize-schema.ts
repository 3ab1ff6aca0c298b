import type { Options } from "remark-html";

type Schema = Exclude<Options["sanitize"], boolean | null | undefined>;

/** The only elements, attributes and protocols that text from Markdown can become; everything else is dropped. */
export const sanitizeSchema: Schema = {
  tagNames: [
    "p",
    "em",
    "strong",
    "del",
    "br",
    "hr",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h3",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "a",
    "sup",
    "bdi",
  ],
  attributes: {
    a: ["href"],
    h3: ["id"],
    ol: ["start"],
    bdi: [
      ["dir", "ltr"],
      ["className", "code"],
    ],
  },
  protocols: { href: ["http", "https", "tel", "sms"] },
  // Ids come from authors under rule guide-sections and are unique; a prefix would break every fragment link.
  clobber: [],
  clobberPrefix: "",
  strip: ["script", "style"],
};
