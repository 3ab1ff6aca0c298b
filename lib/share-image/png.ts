import { promisify } from "node:util";
import { deflate } from "node:zlib";

/** A picture as bytes: red, green, blue and opacity of each dot, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * A picture as a PNG of at most 256 colours, a third of the bytes of one with free colours.
 * The most frequent colours stay exactly what they are; any other becomes the nearest of them. Opacity is left out.
 */
export async function encodePng({ width, height, pixels }: Picture): Promise<Buffer> {
  // A copy, whose bytes begin where a number of four bytes may.
  const dots = new Uint32Array(pixels.slice().buffer);
  const stretches = listStretches(dots, width);
  const colours = listColours(stretches);
  const rows = indexColours(stretches, colours, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a dot, each an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    makeChunk("IHDR", header),
    makeChunk("PLTE", Buffer.from(colours.flatMap(partsOf))),
    makeChunk("IDAT", await promisify(deflate)(rows)),
    makeChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A dot's red, green and blue, which lie in this order in memory. */
const partsOf = (dot: number) => [...new Uint8Array(Uint32Array.of(dot).buffer, 0, 3)];

/** Dots of one colour side by side in one row: nearly all of such a picture is long stretches. */
interface Stretch {
  start: number;
  end: number;
  dot: number;
}

function listStretches(dots: Uint32Array, width: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let row = 0; row < dots.length; row += width) {
    let start = row;
    for (let end = row + 1; end <= row + width; end += 1) {
      if (end < row + width && dots[end] === dots[start]) continue;
      stretches.push({ start, end, dot: dots[start] ?? 0 });
      start = end;
    }
  }
  return stretches;
}

/** The most frequent colours, the first of them first. */
function listColours(stretches: readonly Stretch[]): number[] {
  const counts = new Map<number, number>();
  for (const { start, end, dot } of stretches) counts.set(dot, (counts.get(dot) ?? 0) + end - start);
  return [...counts.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([dot]) => dot);
}

/** The rows as indices of colours, each after the number of its filter: none, which suits indices best. */
function indexColours(stretches: readonly Stretch[], colours: readonly number[], width: number, height: number) {
  const indexOf = new Map(colours.map((colour, index) => [colour, index]));
  const rows = new Uint8Array((width + 1) * height);
  for (const { start, end, dot } of stretches) {
    const index = indexOf.get(dot) ?? findNearest(colours, dot);
    indexOf.set(dot, index);
    const filters = Math.floor(start / width) + 1;
    rows.fill(index, start + filters, end + filters);
  }
  return rows;
}

function findNearest(colours: readonly number[], dot: number): number {
  const wanted = partsOf(dot);
  const distances = colours.map((colour) =>
    partsOf(colour).reduce((sum, part, index) => sum + (part - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function makeChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(checksum(body), body.length + 4);
  return chunk;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of the PNG specification, annex D; zlib's own came with Node 20.15 only. */
function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
