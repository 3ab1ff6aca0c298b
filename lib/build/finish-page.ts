import { deflateRawSync, gzipSync, inflateRawSync } from "node:zlib";
import type { Store } from "@/lib/cache/store";
import { getFormats } from "../format";
import { defaultLocale, isLocale } from "../locales";
import { isPack } from "../pack/file";
import { toSelfContained } from "../pack/self-contained";
import { fillWeight, type Weighed } from "../page-weight";
import { findAbsoluteUrl } from "../urls";
import { compactHtml } from "./compact-html";
import { addContentPolicy } from "./content-policy";
import { deferPrint } from "./defer-print";
import { putTextBack } from "./main-text";
import { toPlainHtml } from "./plain-html";

/** A page as readers get it, and its bytes on the way to them. */
export interface FinishedPage {
  html: string;
  transfer: number;
}

/** What earlier builds have finished, and the main texts that this one has set aside. */
export interface PageStores {
  pages?: Store;
  texts?: Store;
}

/**
 * Finishes a page but for weights that are known only when all pages are finished. The framework's part differs from build to
 * build; a page that is the same without it is taken from the store, with its bytes before it.
 */
export function finishPage(html: string, pathname: string, { pages, texts }: PageStores = {}): FinishedPage {
  const frame = toPlainHtml(html, pathname);
  const key = `${isPack(pathname) ? findAbsoluteUrl("/") : "page"}\0${frame}`;
  const kept = pages?.find(key);
  if (kept) return { transfer: kept.readUInt32LE(), html: inflateRawSync(kept.subarray(4)).toString() };
  const plain = toPlainHtml(putTextBack(frame, pathname, texts), pathname);
  const page = isPack(pathname)
    ? addContentPolicy(compactHtml(toSelfContained(plain, findAbsoluteUrl)), pathname, { isAlone: true })
    : addContentPolicy(deferPrint(compactHtml(plain)), pathname);
  const transfer = weigh(page);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(transfer);
  pages?.keep(key, Buffer.concat([bytes, deflateRawSync(page, { level: 1 })]));
  return { html: page, transfer };
}

/** Bytes of what a page offers to keep, on their way to the reader. */
export type OfferedWeights = Partial<Record<Exclude<Weighed, "page">, number>>;

/** Puts into a finished page the weights of what it offers, then its own. */
export function fillWeights(html: string, pathname: string, offered: OfferedWeights): string {
  const fill = (page: string, of: Weighed, bytes: number) => fillWeight(page, of, inKilobytes(bytes, pathname));
  let page = html;
  for (const of of ["pack", "copy"] as const) if (offered[of] !== undefined) page = fill(page, of, offered[of]);
  return fill(page, "page", weigh(page));
}

/** Bytes of a file on its way to the reader. */
export const weigh = (body: string | Buffer) => gzipSync(body, { level: 6 }).length;

/** Bytes as kilobytes in words; the first segment of a page's path says in which language. */
function inKilobytes(bytes: number, pathname: string): string {
  const locale = pathname.split("/")[1] ?? "";
  return getFormats(isLocale(locale) ? locale : defaultLocale).kilobytes(Math.ceil(bytes / 1000));
}
