import type { Direction } from "@/lib/locales";
import type { ShareCard } from "./card";
import {
  bar,
  besideSim,
  gaps,
  getScript,
  headingRatio,
  heights,
  inner,
  middle,
  promiseRow,
  type Script,
  simCard,
  smallestShrink,
  styles,
} from "./design";
import { openSetter, type SetText, type Setter } from "./setter";

/** A text in its place: the top of its ink, and how far from the margin it begins in reading order, in pixels. */
export interface PlacedText extends SetText {
  top: number;
  indent?: number;
}

/** Where everything on a card is. */
export interface Layout {
  direction: Direction;
  barTop: number;
  texts: readonly PlacedText[];
}

/** Sets a card's texts and finds their places; throws an error that names the text and its language when it cannot be drawn. */
export async function layOutCard(card: ShareCard): Promise<Layout> {
  const { locale, direction } = card.language;
  const script = getScript(locale);
  const setter = await openSetter(card);
  const site = card.site && setter.get("site", { width: inner - besideSim, height: simCard.height });
  // One line, rather smaller than broken.
  const line = Math.min(promiseRow.height, script.leading * styles.promise.largest);
  const promise = setter.get("promise", { height: line });
  const { barTop, texts } = setGroup(setter, script, card.names !== undefined);
  return {
    direction,
    barTop,
    texts: [
      ...(site ? [{ ...site, indent: besideSim, top: simCard.top + (simCard.height - site.height) / 2 }] : []),
      ...texts,
      { ...promise, top: promiseRow.top + (promiseRow.height - promise.height) / 2 },
    ],
  };
}

/** The heading, the bar, the text and the names, as one group in the middle of their room. */
function setGroup(setter: Setter, { gap }: Script, hasNames: boolean): Omit<Layout, "direction"> {
  const room = middle.bottom - middle.top;
  const aboveBar = gaps.aboveBar * gap;
  const toText = aboveBar + bar.height + gaps.belowBar * gap;
  const toNames = gaps.aboveNames * gap;
  for (let shrink = 1; ; shrink *= 0.94) {
    const isLast = shrink * 0.94 < smallestShrink;
    const text = setter.get("text", { height: heights.text, shrink });
    const names = hasNames ? setter.get("names", { height: heights.names, shrink }) : undefined;
    const below = toText + text.height + (names ? toNames + names.height : 0);
    const heading = setter[isLast ? "get" : "find"]("heading", { height: room - below });
    if (!heading || (!isLast && heading.size < headingRatio * text.size)) continue;

    const top = middle.top + (room - heading.height - below) / 2;
    const textTop = top + heading.height + toText;
    return {
      barTop: top + heading.height + aboveBar,
      texts: [
        { ...heading, top },
        { ...text, top: textTop },
        ...(names ? [{ ...names, top: textTop + text.height + toNames }] : []),
      ],
    };
  }
}
