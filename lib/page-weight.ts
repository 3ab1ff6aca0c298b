/** Kilobytes of the median mobile page in July 2025 (HTTP Archive, Web Almanac 2025, chapter Page Weight). */
export const medianMobilePage = 2559;

/** Stands in a page for its own weight, which is known only when the page is finished. */
export const weightMark = "⟦page-weight⟧";

/** Puts a finished page's weight, in words, where its mark stands, and shows the sentence around it. */
export function fillWeight(html: string, weight: string): string {
  return html.replaceAll(weightMark, weight).replace(/ data-weight(?:="")? hidden(?:="")?/, "");
}
