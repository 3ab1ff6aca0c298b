import { createHash } from "node:crypto";
import { findBuildStore } from "@/lib/cache/build-store";
import type { Store } from "@/lib/cache/store";

/** The store of main texts, and its version: what lies in it is found by its own hash, whatever program made it. */
export const textStore = { name: "texts", version: "1" };

const mark = /(?<=<main\b[^>]*>)⟦text ([0-9a-f]{64})⟧(?=<\/main>)/;

/**
 * What a page hands to Next for the HTML of its main text: in a build a mark, as Next writes whatever it gets five times, and the
 * text is not wanted before the page is finished. Otherwise, and where nothing can be kept, the text itself.
 */
export function setTextAside(html: string, store = findTextStore()): string {
  if (!store) return html;
  const hash = createHash("sha256").update(html).digest("hex");
  return store.find(hash) || store.keep(hash, html) ? `⟦text ${hash}⟧` : html;
}

/** Puts the text where its mark stands; `page` names the page in errors. */
export function putTextBack(html: string, page: string, store: Store | undefined): string {
  return html.replace(mark, (_, hash: string) => {
    const text = store?.find(hash);
    if (!text) throw new Error(`${page}: its main text is gone from the folder of what builds keep`);
    return text.toString();
  });
}

/** Stock Next, which the benchmark compares with, finishes no page. */
const findTextStore = () =>
  process.env["TOPUP_STOCK_NEXT"] ? undefined : findBuildStore(textStore.name, textStore.version);
