import { listBreaks } from "./breaks";
import { type Line, shapeLine } from "./line";
import type { Paragraph } from "./paragraph";
import { balanceLines, fillLines, type LineRange } from "./wrap";

/** How a text is set: the room it has and the sizes it may have there, in pixels, and its lines' distance in ems. */
export interface Setting {
  weight: number;
  width: number;
  height: number;
  largest: number;
  smallest: number;
  /** From baseline to baseline. */
  leading: number;
}

/** Lines at a size in pixels, with the distance of each baseline from the top of the first line's ink. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly { line: Line; baseline: number }[];
  /** From the top of the first line's ink to the bottom of the last one's. */
  readonly height: number;
}

/** Each size tried is this part of the one before. */
const step = 0.96;

/** Fewer lines are worth letters this much smaller. */
const worthALine = 0.78;

/** Free space between the ink of two lines, in ems, however high their letters reach. */
const clearance = 0.12;

/**
 * Sets a text as large as its room allows, broken between words; where a word is too long at any size, between characters.
 * Undefined when not even the smallest size fits.
 */
export function findFit(paragraph: Paragraph, setting: Setting): FittedText | undefined {
  const { text, typeface } = paragraph;
  const shapeRange = (start: number, end: number) => shapeLine(paragraph, start, end, setting.weight);
  const measure = (start: number, end: number) => {
    const { advance, left, right } = shapeRange(start, end);
    return Math.max(advance, right) - Math.min(0, left);
  };
  const stack = (ranges: readonly LineRange[], size: number) =>
    stackLines(
      ranges.map(({ start, end }) => shapeRange(start, end)),
      size,
      setting.leading,
    );
  for (const by of ["word", "grapheme"] as const) {
    const breaks = listBreaks(text, typeface.locale, by);
    let best: FittedText | undefined;
    for (let size = setting.largest; size >= setting.smallest && size >= (best?.size ?? 0) * worthALine; size *= step) {
      const wrapping = { text, breaks, width: setting.width / size, measure };
      const room = setting.height / (setting.leading * size) + 1;
      const ranges = fillLines(wrapping, best ? best.lines.length - 1 : room);
      if (!ranges) continue;
      const fitted = stack(balanceLines(ranges, wrapping), size);
      if (fitted.height <= setting.height) best = fitted;
    }
    if (best) return best;
  }
  return undefined;
}

/** Puts lines one below the other: a leading apart, in ems, or further where their ink would meet. */
function stackLines(lines: readonly Line[], size: number, leading: number): FittedText {
  let baseline = 0;
  let above: Line | undefined;
  const stacked = lines.map((line) => {
    baseline += (above ? Math.max(leading, clearance + line.top - above.bottom) : line.top) * size;
    above = line;
    return { line, baseline };
  });
  return { size, lines: stacked, height: baseline - (above?.bottom ?? 0) * size };
}
