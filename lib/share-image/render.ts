import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Store } from "@/lib/cache/store";
import type { ShareCard } from "./card";
import { drawCard } from "./drawing";
import { layOutCard } from "./layout";
import { encodePng } from "./png";

let started: Promise<void> | undefined;

/**
 * A card as a PNG of 1200 × 630 dots; throws an error that names the text and its language when it cannot be drawn.
 * A card that the store knows, which says the same in the same language, is not drawn again.
 */
export async function renderShareImage(card: ShareCard, store?: Store): Promise<Buffer> {
  const { language, ...words } = card;
  const key = JSON.stringify([language.locale, words]);
  const kept = store?.find(key);
  if (kept) return kept;
  const image = await renderDrawing(drawCard(await layOutCard(card)));
  store?.keep(key, image);
  return image;
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
