import { describe, expect, it } from "vitest";
import { encodePng } from "@/lib/share-image/png";
import { readPng } from "./read-png";

/** A picture of one row for each list of colours, each a number such as 0x0b6648. */
function paint(rows: readonly (readonly number[])[]) {
  const pixels = rows.flat().flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { width: rows[0]?.length ?? 0, height: rows.length, pixels: Uint8Array.from(pixels) };
}

describe("a PNG", () => {
  it("has every colour in its place", async () => {
    const png = readPng(
      await encodePng(
        paint([
          [0xfbfaf7, 0x0b6648, 0x0b6648],
          [0x1d2327, 0xfbfaf7, 0x000000],
        ]),
      ),
    );
    expect([png.width, png.height]).toEqual([3, 2]);
    const colours = [0, 1].map((y) => [0, 1, 2].map((x) => png.colourAt(x, y)));
    expect(colours).toEqual([
      ["#fbfaf7", "#0b6648", "#0b6648"],
      ["#1d2327", "#fbfaf7", "#000000"],
    ]);
  });

  it("keeps the 256 most frequent colours and takes the nearest of them for another", async () => {
    const frequent = Array.from({ length: 256 }, (_, index) => index << 16);
    const png = readPng(
      await encodePng(
        paint([
          [...frequent, 0x800003],
          [...frequent, 0x800000],
        ]),
      ),
    );
    expect(frequent.map((_, x) => png.colourAt(x, 0))).toEqual(
      frequent.map((colour) => `#${colour.toString(16).padStart(6, "0")}`),
    );
    expect(png.colourAt(256, 0)).toBe("#800000");
  });

  it("is made of chunks whose checksums are those of the PNG specification", async () => {
    const png = await encodePng(paint([[0]]));
    // The end of every PNG, checksum included.
    expect(png.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });

  it("is the same for the same picture", async () => {
    const picture = paint([[1, 2, 3, 2, 1]]);
    expect(await encodePng(picture)).toEqual(await encodePng(picture));
  });
});
