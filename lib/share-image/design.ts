import type { Locale } from "@/lib/locales";

/** What of a card a text is; it says how the text is drawn. */
export type Role = "site" | "heading" | "text" | "names" | "promise";

/** The site's colours by day, as app/globals.css has them. */
export const colours = { paper: "#fbfaf7", ink: "#1d2327", accent: "#0b6648", soft: "#59626a" };

/** The size that the services which show such images ask for; this and all places and sizes below in pixels. */
export const cardSize = { width: 1200, height: 630 };
export const margin = 84;
export const inner = cardSize.width - 2 * margin;

/** Along the edge at which reading begins. */
export const edge = { width: 20 };
/** The first row begins with a SIM card, beside it the site's name; the last one holds the promise; all else is between them. */
export const simCard = { top: 48, width: 42.5, height: 68 };
export const besideSim = simCard.width + 24;
export const middle = { top: 148, bottom: 516 };
export const promiseRow = { top: 534, height: 54 };
export const bar = { height: 10, width: 120 };
export const gaps = { aboveBar: 36, belowBar: 40, aboveNames: 34 };

/** Sizes are those of the letters. A text and the names may fill so much of the height; the heading has the rest. */
export const styles: Record<Role, { weight: number; colour: string; largest: number; smallest: number }> = {
  site: { weight: 600, colour: colours.ink, largest: 40, smallest: 20 },
  heading: { weight: 700, colour: colours.ink, largest: 132, smallest: 36 },
  text: { weight: 500, colour: colours.ink, largest: 48, smallest: 20 },
  names: { weight: 600, colour: colours.accent, largest: 38, smallest: 18 },
  promise: { weight: 400, colour: colours.soft, largest: 27, smallest: 16 },
};
export const heights = { text: 120, names: 84 };

/** A heading is at least so many times as large as the text below it, where that can shrink. */
export const headingRatio = 1.8;
/** The text and the names shrink to no less than this part of their largest sizes to leave a heading its room. */
export const smallestShrink = 0.5;

/** From baseline to baseline, in ems, and the part of a gap to leave: letters that reach far above and below bring their own. */
export interface Script {
  leading: number;
  gap: number;
}

const chinese: Script = { leading: 1.35, gap: 1 };
const scripts: Partial<Record<Locale, Script>> = {
  "zh-Hans": chinese,
  "zh-Hant": chinese,
  ar: { leading: 1.5, gap: 0.8 },
  ur: { leading: 1.9, gap: 0.6 },
};

/** How the script of a language is set. */
export const getScript = (locale: Locale): Script => scripts[locale] ?? { leading: 1.25, gap: 1 };
