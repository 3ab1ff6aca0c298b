import { findTypedCode, matchCode } from "./match-code";
import { type Answer, matchName } from "./match-name";
import { kinds, type SearchIndex, type SearchItem } from "./search-index";
import { makeSlots } from "./slots";

/** What a word of something's country or operator counts, beside one of its own. */
const inherited = 0.5;
/** What a word counts that only hints at it: too little for the operator's name alone. */
const hinted = 0.4;
/** What typed keys count, beside a word. */
const keysWeight = 2;
/** What is left to results of other countries and operators than the one that is named. */
const elsewhere = 0.6;
/** From which quality on a name is surely meant. */
const surely = 0.9;
/** How much better a result's kind makes it: it orders equals, and no more. */
const kindBonus = 0.005;
/** Below this a result answers too little. */
const leastScore = 0.3;
/** Results that answer less than this share of what the best one answers are left out. */
const leastShare = 0.45;

export const mostResults = 12;

/** What an index has for a query, the best first. */
export function findResults({ concepts, items }: SearchIndex, query: string): SearchItem[] {
  const typed = findTypedCode(query);
  const words = scoreWords(concepts, typed?.rest ?? query);
  const keysTotal = typed ? keysWeight : 0;
  const total = words.total + keysTotal;
  if (total === 0) return [];
  const named = items
    .filter(isPlaceOrOperator)
    .map(({ about }) => about)
    .filter(words.isNamed);
  const scored = items
    .map((item) => {
      const keys = typed && item.keys !== undefined ? matchCode(typed.keys, item.keys) : 0;
      const share = isElsewhere(item, named) ? elsewhere : 1;
      return { item, score: (share * (words.score(item) + keysTotal * keys)) / total };
    })
    .filter(({ score }) => score >= leastScore)
    .map(({ item, score }) => ({ item, score: score + kindBonus * (kinds.length - kinds.indexOf(item.kind)) }))
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * leastShare;
  return scored
    .filter(({ score }) => score >= least)
    .slice(0, mostResults)
    .map(({ item }) => item);
}

const isPlaceOrOperator = ({ kind }: SearchItem) => kind === "country" || kind === "operator";

/** Whether a query names a country or operator to which something does not belong, though it belongs to one. */
function isElsewhere({ kind, about, under = [], near = [] }: SearchItem, named: readonly number[]): boolean {
  if (named.length === 0 || kind === "country" || under.length === 0) return false;
  return ![about, ...under, ...near].some((concept) => named.includes(concept));
}

/** What the words of a query come to in all, and what an item answers of it. Words that nothing knows do not count. */
function scoreWords(concepts: readonly string[], query: string) {
  const slots = makeSlots(query);
  const unanswered = (): Answer[] => Array.from({ length: slots.count }, () => ({ quality: 0, span: 1 }));
  const best = unanswered();
  const answers = concepts.map((names) => {
    const own = unanswered();
    for (const name of names.split("\n")) matchName(slots, name, own);
    for (const [slot, answer] of own.entries()) if (answer.quality > (best[slot]?.quality ?? 0)) best[slot] = answer;
    return own;
  });
  // A name counts one, however many slots it takes: a Chinese one takes one for each character.
  const weights = best.map(({ quality, span }) => (quality > 0 ? 1 / span : 0));
  const quality = (concept: number, slot: number) => answers[concept]?.[slot]?.quality ?? 0;
  const score = ({ about, under = [], near = [] }: SearchItem) =>
    weights.reduce((sum, weight, slot) => {
      const most = (concepts: readonly number[]) => Math.max(0, ...concepts.map((concept) => quality(concept, slot)));
      return sum + weight * Math.max(quality(about, slot), most(under) * inherited, most(near) * hinted);
    }, 0);
  const isNamed = (concept: number) => answers[concept]?.some((answer) => answer.quality >= surely) ?? false;
  return { total: weights.reduce((sum, weight) => sum + weight, 0), score, isNamed };
}
