/** Kilobytes of the median mobile page in July 2025 (HTTP Archive, Web Almanac 2025, chapter Page Weight). */
export const medianMobilePage = 2559;

/** What a page tells the weight of: itself, its country as one file, and its country saved in the browser. */
export type Weighed = "page" | "pack" | "copy";

/** Stands in a page for a weight, which is known only when the build has finished what it is of. */
export const weightMark = (of: Weighed) => `⟦${of}-weight⟧`;

/** Puts a weight, in words, where its mark stands, and shows the sentence around it, which is marked `data-…-weight`. */
export function fillWeight(html: string, of: Weighed, words: string): string {
  const hidden = new RegExp(` data-${of}-weight(?:="")? hidden(?:="")?`, "g");
  return html.replaceAll(weightMark(of), words).replace(hidden, "");
}
