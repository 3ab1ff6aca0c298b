import { encode } from "uqr";

/** A QR code as one path of horizontal strokes, in a square of `size` modules. */
export interface QrPath {
  size: number;
  d: string;
}

/**
 * Draws a text as a QR code (ISO/IEC 18004) with its lowest level of error correction: paper and a screen lose few modules,
 * and the page is lighter. Every stroke is one module thick and begins where the last one ended. The quiet zone is not drawn.
 */
export function renderQrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "L", border: 0 });
  let at = { x: 0, y: 0 };
  let d = "";
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const end = row.indexOf(false, x);
      const length = (end === -1 ? size : end) - x;
      d += `m${x - at.x} ${y - at.y}h${length}`;
      x += length;
      at = { x, y };
    }
  }
  return { size, d };
}
