export interface SimCard {
  left: number;
  top: number;
  /** Its width is five eighths of it. */
  height: number;
  /** The colours of the card and of its contacts. */
  card: string;
  contacts: string;
}

/** The site's icon, a SIM card with its contacts, as a group of SVG. */
export function drawSimCard({ left, top, height, card, contacts }: SimCard): string {
  return [
    `<g transform="translate(${left} ${top}) scale(${height / 16})">`,
    `<path fill="${card}" d="M0 0h7l3 4v12H0z"/>`,
    `<path fill="${contacts}" d="M2 7h6v6H2z"/>`,
    `<path stroke="${card}" stroke-width=".6" d="M2 9h2m2 0h2M2 11h2m2 0h2M4 7v6M6 7v6"/>`,
    "</g>",
  ].join("");
}
