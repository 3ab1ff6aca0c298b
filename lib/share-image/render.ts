import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ShareCard } from "./card";
import { drawCard } from "./drawing";
import { layOutCard } from "./layout";
import { encodePng } from "./png";

let started: Promise<void> | undefined;

/** A card as a PNG of 1200 × 630 dots; throws an error that names the text and its language when it cannot be drawn. */
export async function renderShareImage(card: ShareCard): Promise<Buffer> {
  return await renderDrawing(drawCard(await layOutCard(card)));
}

/** An SVG without text as a PNG of its own size. */
export async function renderDrawing(svg: string): Promise<Buffer> {
  started ??= startRenderer();
  await started;
  const drawing = new Resvg(svg, { font: { fontBuffers: [] } });
  const image = drawing.render();
  try {
    return await encodePng(image);
  } finally {
    image.free();
    drawing.free();
  }
}

async function startRenderer(): Promise<void> {
  const require = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), "package.json"));
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
}
