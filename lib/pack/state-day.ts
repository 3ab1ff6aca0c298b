import { getLastChange } from "@/lib/content/changes";
import { getLastChecked } from "@/lib/content/fact-lists";
import type { Change } from "@/lib/content/schema/changes";
import type { FrontMatter } from "@/lib/content/schema/front-matter";
import type { GuideFacts } from "@/lib/content/schema/general-facts";

/**
 * The ISO day whose state of things a pack has: the latest on which one of its facts was checked or changed, or one of
 * its texts. Not the day of the build, so that the same content makes the same file.
 */
export function getStateDay(
  facts: GuideFacts,
  changes: readonly Change[],
  texts: readonly Pick<FrontMatter, "updated">[],
): string {
  const days = [getLastChecked(facts), getLastChange(changes) ?? "", ...texts.map(({ updated }) => updated)];
  return days.sort().at(-1) ?? "";
}
