import { inflateSync } from "node:zlib";

/** A PNG of indexed colours as another program reads it: its size, and the colour of each dot as `#rrggbb`. */
export function readPng(png: Uint8Array): { width: number; height: number; colourAt(x: number, y: number): string } {
  const bytes = Buffer.from(png);
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("Not a PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const get = (type: string) => chunks.get(type) ?? Buffer.alloc(0);
  const [width, height] = [get("IHDR").readUInt32BE(0), get("IHDR").readUInt32BE(4)];
  const rows = inflateSync(get("IDAT"));
  return {
    width,
    height,
    colourAt: (x, y) => {
      const index = rows[y * (width + 1) + 1 + x] ?? 0;
      return `#${get("PLTE").toString("hex", index * 3, index * 3 + 3)}`;
    },
  };
}
