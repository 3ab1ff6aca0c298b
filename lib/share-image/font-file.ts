import { readFile } from "node:fs/promises";
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";

/** A glyph's outline as the data of an SVG path, and the edges of its ink; in the font's units, from the glyph's origin, up being positive. */
export interface Glyph {
  outline: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A font at one weight. */
export interface WeightedFont {
  readonly font: Font;
  /** A glyph by its number in the font, undefined for one without ink. */
  findGlyph(id: number): Glyph | undefined;
}

/** One file of a font family: some of its characters, in every weight between two. */
export interface FontFile {
  has(codePoint: number): boolean;
  /** The font at a weight of CSS, such as 400 or 700. */
  atWeight(weight: number): WeightedFont;
  readonly unitsPerEm: number;
}

const opened = new Map<string, Promise<FontFile>>();

/** A WOFF2 file of variable weight, unpacked once per process; throws when there is none or it is none. */
export function openFontFile(path: string): Promise<FontFile> {
  const file = opened.get(path) ?? readFontFile(path);
  opened.set(path, file);
  return file;
}

async function readFontFile(path: string): Promise<FontFile> {
  const face = new Face(new Blob(await decompress(await readFile(path))));
  if (face.getAxisInfos()["wght"] === undefined) throw new Error(`${path} is no font of variable weight`);
  const codePoints = new Set(face.collectUnicodes());
  const weights = new Map<number, WeightedFont>();
  return {
    has: (codePoint) => codePoints.has(codePoint),
    atWeight: (weight) => {
      const font = weights.get(weight) ?? makeFont(face, weight);
      weights.set(weight, font);
      return font;
    },
    unitsPerEm: face.upem,
  };
}

function makeFont(face: Face, weight: number): WeightedFont {
  const font = new Font(face);
  font.setVariations([new Variation("wght", weight)]);
  const glyphs = new Map<number, Glyph | undefined>();
  return {
    font,
    findGlyph: (id) => {
      if (!glyphs.has(id)) glyphs.set(id, readGlyph(font, id));
      return glyphs.get(id);
    },
  };
}

function readGlyph(font: Font, id: number): Glyph | undefined {
  const extents = font.glyphExtents(id);
  if (!extents || extents.width === 0) return undefined;
  const { xBearing: left, yBearing: top, width, height } = extents;
  return { outline: font.glyphToPath(id), left, right: left + width, top, bottom: top + height };
}
