import { colours } from "@/lib/share-image/design";
import { renderDrawing } from "@/lib/share-image/render";
import { drawSimCard } from "@/lib/share-image/sim-card";

/** Sides of the icons in pixels that Chromium asks an installable site for. */
export const iconSizes = [192, 512] as const;

/** How much of the icon the SIM card is high: its corners stay within the circle of 80 % that a mask may leave (W3C Web App Manifest, 'maskable'). */
const cardHeight = 0.56;

/** The site's icon for a home screen, a square PNG that may be cut to any shape. */
export async function renderAppIcon(size: number): Promise<Buffer> {
  const height = size * cardHeight;
  const card = drawSimCard({
    left: (size - (height * 5) / 8) / 2,
    top: (size - height) / 2,
    height,
    card: colours.paper,
    contacts: colours.accent,
  });
  return await renderDrawing(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${colours.accent}" d="M0 0h${size}v${size}H0z"/>${card}</svg>`,
  );
}
