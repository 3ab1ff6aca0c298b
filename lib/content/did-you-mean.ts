import { editDistance } from "@/lib/search/edit-distance";

/** The known name nearest to a misspelt one, when it is near enough to be meant, as a question; else an empty text. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? "" : `Did you mean ${nearest}? `;
}

/** The known name nearest to a misspelt one: at most a third of its letters differ. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
