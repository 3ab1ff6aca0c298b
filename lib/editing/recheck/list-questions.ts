import { listDatedFacts } from "@/lib/content/dated-facts";
import { addDays, type FactKind, getFreshness } from "@/lib/content/freshness";
import type { GuideFolder } from "@/lib/content/load";
import type { Source } from "@/lib/content/schema/facts";

/** A fact to look up again: what it says, when it was last read, and where. */
export interface Question {
  fact: string;
  kind: FactKind;
  checked: string;
  due: string;
  isOverdue: boolean;
  /** The fact as it stands, without sources and dates. */
  says: Readonly<Record<string, unknown>>;
  confidence: string | undefined;
  sources: readonly ({ id: string } & Pick<Source, "url" | "title" | "publisher" | "published">)[];
}

/** The facts of a folder that are due within some days, or all; those that share a first source stand together, the longest due first. */
export function listQuestions(
  folder: GuideFolder,
  today: string,
  { days, isAll }: { days: number; isAll: boolean },
): Question[] {
  const until = addDays(today, days);
  const questions = [...listDatedFacts(folder.facts)].map(({ name, kind, fact }): Question => {
    const { sources, checked, confidence, ...says } = fact;
    return {
      fact: name,
      kind,
      checked,
      ...getFreshness(kind, checked, today),
      says,
      confidence,
      sources: sources.flatMap((id) => {
        const source = folder.facts.sources[id];
        return source
          ? [{ id, url: source.url, title: source.title, publisher: source.publisher, published: source.published }]
          : [];
      }),
    };
  });
  const asked = questions.filter(({ due }) => isAll || due <= until).sort((a, b) => compare(a.due, b.due));
  const groups = new Map<string | undefined, Question[]>();
  for (const question of asked) {
    const page = question.sources[0]?.url;
    groups.set(page, [...(groups.get(page) ?? []), question]);
  }
  return [...groups.values()].flat();
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
