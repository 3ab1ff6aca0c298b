import { bar, cardSize, colours, edge, margin, simCard, styles } from "./design";
import type { Layout, PlacedText } from "./layout";

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
    drawSimCard(place(margin, simCard.width)),
    `<path fill="${colours.accent}" d="M${place(margin, bar.width)} ${short(barTop)}h${bar.width}v${bar.height}h-${bar.width}z"/>`,
    ...texts.map((text) => drawText(text, place)),
    "</svg>",
  ].join("");
}

/** The site's icon, 10 wide and 16 high, with its contacts. */
function drawSimCard(left: number): string {
  return [
    `<g transform="translate(${left} ${simCard.top}) scale(${simCard.height / 16})">`,
    `<path fill="${colours.accent}" d="M0 0h7l3 4v12H0z"/>`,
    `<path fill="${colours.paper}" d="M2 7h6v6H2z"/>`,
    `<path stroke="${colours.accent}" stroke-width=".6" d="M2 9h2m2 0h2M2 11h2m2 0h2M4 7v6M6 7v6"/>`,
    "</g>",
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
