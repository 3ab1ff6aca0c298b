import { Buffer, Direction, type Font, shape } from "harfbuzzjs";
import type { Glyph } from "./font-file";
import { listVisualRuns, type Paragraph, type Run } from "./paragraph";

/** A glyph and the place of its origin, in ems from the start of the baseline. */
export interface PlacedGlyph {
  glyph: Glyph;
  x: number;
  y: number;
  /** Ems per unit of the font. */
  scale: number;
}

/** A line of text ready to be drawn, with its width and the edges of its ink; in ems from the start of the baseline, up being positive. */
export interface Line {
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// One for all: a buffer lives outside the memory JavaScript looks after.
const buffer = new Buffer();

const shaped = new WeakMap<Paragraph, Map<string, Line>>();

/** A part of a paragraph as one line; shaped once, however many sizes are tried. */
export function shapeLine(paragraph: Paragraph, start: number, end: number, weight: number): Line {
  const lines = shaped.get(paragraph) ?? new Map<string, Line>();
  shaped.set(paragraph, lines);
  const key = `${start}-${end} ${weight}`;
  const line = lines.get(key) ?? makeLine(paragraph, start, end, weight);
  lines.set(key, line);
  return line;
}

function makeLine(paragraph: Paragraph, start: number, end: number, weight: number): Line {
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  for (const run of listVisualRuns(paragraph, start, end)) {
    const { font, findGlyph } = run.file.atWeight(weight);
    const scale = paragraph.typeface.getScale(run.file) / run.file.unitsPerEm;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(paragraph, run, font)) {
      const glyph = findGlyph(codepoint);
      if (glyph) glyphs.push({ glyph, x: advance + xOffset * scale, y: yOffset * scale, scale });
      advance += xAdvance * scale;
    }
  }
  return {
    glyphs,
    advance,
    left: Math.min(...glyphs.map(({ glyph, x, scale }) => x + glyph.left * scale)),
    right: Math.max(...glyphs.map(({ glyph, x, scale }) => x + glyph.right * scale)),
    top: Math.max(...glyphs.map(({ glyph, y, scale }) => y + glyph.top * scale)),
    bottom: Math.min(...glyphs.map(({ glyph, y, scale }) => y + glyph.bottom * scale)),
  };
}

function shapeRun({ text, typeface }: Paragraph, { start, end, level }: Run, font: Font) {
  buffer.reset();
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(typeface.locale);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
