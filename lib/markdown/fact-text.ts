import type { PhrasingContent } from "mdast";
import type { FactValue } from "@/lib/content/fact-values";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/i18n/translator";
import { telephoneUrl } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";

export interface Wording {
  formats: Formats;
  /** Undefined where there is no country, and so no amount. */
  currency: string | undefined;
  t: Translate;
}

/** A fact as words of a sentence. Codes, numbers, names and addresses are isolated, so that they keep their order in right-to-left text. */
export function factText(value: FactValue, { formats, currency, t }: Wording): PhrasingContent {
  switch (value.type) {
    case "code":
      return isolated(codeText(value.code, { t }), ["code"]);
    case "money":
      if (currency === undefined) throw new Error("An amount where there is no country and so no currency");
      return text(formats.money(value.amount, currency, value.to));
    case "duration":
      return text(formats.duration(value.count, value.unit));
    case "figure":
      return text(formats.figure(value.value, value.unit, value.to));
    case "ending":
      return isolated(value.ending, ["code"]);
    case "percent":
      return text(formats.percent(value.percent));
    case "gigabytes":
      return isolated(formats.gigabytes(value.amount));
    case "hours":
      return text(formats.hours(value.from, value.to));
    case "date":
      return text(formats.date(value.date));
    case "phone":
      return link(telephoneUrl(value.number), value.number);
    case "name":
      return isolated(value.name);
    case "link":
      return link(value.url, value.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""));
  }
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

function isolated(value: string, className: string[] = []): PhrasingContent {
  // A node type of our own with `hName`: remark turns it into that element (mdast-util-to-hast).
  return {
    type: "emphasis",
    data: { hName: "bdi", hProperties: { dir: "ltr", ...(className.length > 0 ? { className } : {}) } },
    children: [{ type: "text", value }],
  };
}

function link(url: string, label: string): PhrasingContent {
  return { type: "link", url, children: [isolated(label)] };
}
