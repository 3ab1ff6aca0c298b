import type { FactIndex } from "@/lib/content/fact-index";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import type { Language } from "@/lib/i18n/language";

/** What the blocks of a guide in Markdown are written from. */
export interface PlainPage {
  language: Language;
  facts: GuideFacts;
  index: FactIndex;
  /** ISO 4217 code of the country's amounts; empty where there is no country, and so no amount. */
  currency: string;
  /** The ISO day of the build. */
  today: string;
  /** Where the country's sentences stand as large cards. */
  cardsUrl: string | undefined;
}
