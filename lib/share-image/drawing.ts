import { bar, cardSize, colours, edge, margin, simCard, styles } from "./design";
import type { Layout, PlacedText } from "./layout";
import { drawSimCard } from "./sim-card";

/** The left edge of something so wide that begins, in reading order, so far from the card's start. */
type Place = (fromStart: number, width: number) => number;

/** A card as an SVG of paths alone, so that it looks the same wherever it is drawn. */
export function drawCard({ direction, texts, barTop }: Layout): string {
  const { width, height } = cardSize;
  const place: Place = (fromStart, itsWidth) => (direction === "rtl" ? width - fromStart - itsWidth : fromStart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${colours.accent}" d="M${place(0, edge.width)} 0h${edge.width}v${height}h-${edge.width}z"/>`,
    drawSimCard({ left: place(margin, simCard.width), ...simCard, card: colours.accent, contacts: colours.paper }),
    `<path fill="${colours.accent}" d="M${place(margin, bar.width)} ${short(barTop)}h${bar.width}v${bar.height}h-${bar.width}z"/>`,
    ...texts.map((text) => drawText(text, place)),
    "</svg>",
  ].join("");
}

function drawText({ role, size, lines, top, indent = 0 }: PlacedText, place: Place): string {
  const glyphs = lines.flatMap(({ line, baseline }) => {
    // Large letters are placed by their ink: what a font leaves free beside them would show as an indent.
    const { left: start, right: end } = role === "heading" ? line : { left: 0, right: line.advance };
    const left = place(margin + indent, (end - start) * size) - start * size;
    return line.glyphs.map(({ glyph, x, y, scale }) => {
      const zoom = short(scale * size);
      const origin = `${short(left + x * size)} ${short(top + baseline - y * size)}`;
      return `<path transform="matrix(${zoom} 0 0 -${zoom} ${origin})" d="${glyph.outline}"/>`;
    });
  });
  return `<g fill="${styles[role].colour}">${glyphs.join("")}</g>`;
}

const short = (value: number) => String(Number(value.toFixed(4)));
