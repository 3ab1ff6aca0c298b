import jsqr from "jsqr";
import { describe, expect, it } from "vitest";
import { type QrPath, renderQrPath } from "@/lib/qr-path";

const pixels = 4;
const quietZone = 4;

/** The modules that the strokes of a path cover, as rows. */
function draw({ size, d }: QrPath): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const at = { x: 0, y: 0 };
  for (const [, dx, dy, length] of d.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    at.x += Number(dx);
    at.y += Number(dy);
    for (let step = 0; step < Number(length); step += 1) (rows[at.y] as boolean[])[at.x + step] = true;
    at.x += Number(length);
  }
  return rows;
}

/** What a decoder reads from the drawn modules. */
function decode(path: QrPath): string | undefined {
  const rows = draw(path);
  const width = (path.size + 2 * quietZone) * pixels;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const row = rows[Math.floor(y / pixels) - quietZone];
      if (row?.[Math.floor(x / pixels) - quietZone]) image.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  }
  // The package is CommonJS, of which some loaders give the module and some its default.
  const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
  return read(image, width, width)?.data;
}

describe("a QR code drawn as one path", () => {
  it.each([
    "https://example.org/en/peru",
    "https://example.org/zh-Hans/pakistan/sim",
    "https://a-rather-long-name-of-a-host.example.org:8443/zh-Hant/morocco/counter",
    "https://example.org/en/%E4%BD%A0",
  ])("leads a camera to %s", (url) => expect(decode(renderQrPath(url))).toBe(url));

  it("is made of nothing but strokes to the right, each within the square", () => {
    const { size, d } = renderQrPath("https://example.org/en/peru");
    expect(d).toMatch(/^(?:m-?\d+ \d+h\d+)+$/);
    expect(draw({ size, d }).every((row) => row.length === size)).toBe(true);
  });
});
