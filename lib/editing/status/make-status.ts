import { listDuties } from "@/lib/content/coverage";
import { listDatedFacts } from "@/lib/content/dated-facts";
import { addDays, type FactKind, getFreshness } from "@/lib/content/freshness";
import { type Content, type Country, type GuideFolder, listFolders } from "@/lib/content/load";
import { topics } from "@/lib/content/schema/front-matter";
import { type ChangedSection, findChangedSections, formatSourceMark } from "@/lib/content/source-mark";
import { findGuideFile, isStale, listTopics } from "@/lib/content/translations";
import { type Locale, localeTags, sourceLocale } from "@/lib/locales";

/** How a guide stands in one language. */
export type LanguageStatus =
  | { state: "source" | "current" | "draft" | "missing" }
  | {
      state: "stale";
      file: string;
      /** Undefined where `translated_from` names no sections. */
      sections: readonly ChangedSection[] | undefined;
      /** Words of the changed sections as they are now; undefined where the sections are not known. */
      words: number | undefined;
      /** What `translated_from` holds once the translation follows; undefined when the source text is gone. */
      mark: string | undefined;
    };

/** A guide in every language of the site. */
export interface GuideStatus {
  /** The country's slug, or `guides`. */
  folder: string;
  topic: string;
  languages: Record<Locale, LanguageStatus>;
}

/** A fact that is overdue for a new check, or will be due soon. */
export interface DueFact {
  folder: string;
  /** The operator's id; undefined for what holds for all. */
  operator: string | undefined;
  fact: string;
  kind: FactKind;
  checked: string;
  due: string;
  isOverdue: boolean;
  sources: readonly string[];
}

/** A source to read again, with the facts that hang on it. */
export interface DueSource {
  folder: string;
  id: string;
  url: string;
  title: string;
  facts: readonly string[];
  overdue: number;
}

/** How much of what a published country owes its readers is there. */
export interface Coverage {
  country: string;
  status: "published" | "draft";
  met: number;
  of: number;
  missing: readonly string[];
}

/** Where the content stands on a day. */
export interface Status {
  today: string;
  /** For how many days ahead facts are listed as due. */
  days: number;
  guides: readonly GuideStatus[];
  due: readonly DueFact[];
  sources: readonly DueSource[];
  coverage: readonly Coverage[];
  /** Files that cannot be used, and so are missing here. */
  unusable: readonly string[];
}

/** What to tell of: the ISO day, how many days ahead to look, and the folders, all when none is named. */
export interface StatusQuestion {
  today: string;
  days: number;
  folders: readonly string[];
}

/** Where translations, checks and publication stand. */
export function makeStatus(content: Content, { today, days, folders: wanted }: StatusQuestion): Status {
  const folders = listFolders(content).filter((folder) => wanted.length === 0 || wanted.includes(nameOf(folder)));
  const due = folders.flatMap((folder) => listDue(folder, today, addDays(today, days)));
  const isCountry = (folder: GuideFolder): folder is Country => "slug" in folder;
  return {
    today,
    days,
    guides: folders.flatMap(listGuides),
    due,
    sources: folders.flatMap((folder) => listSources(folder, due)),
    coverage: folders.filter(isCountry).map(measureCoverage),
    unusable: [...content.unusable].sort(),
  };
}

/** A folder as editors name it: the country's slug, or `guides`. */
export function nameOf({ file }: Pick<GuideFolder, "file">): string {
  return file.split("/").at(-2) ?? file;
}

function listGuides(folder: GuideFolder): GuideStatus[] {
  const owed = "slug" in folder ? topics : [];
  return [...new Set([...owed, ...listTopics(folder)])].map((topic) => ({
    folder: nameOf(folder),
    topic,
    languages: Object.fromEntries(
      localeTags.map((locale) => [locale, judge(folder, topic, locale)]),
    ) as GuideStatus["languages"],
  }));
}

function judge(folder: GuideFolder, topic: string, locale: Locale): LanguageStatus {
  const guide = findGuideFile(folder, topic, locale);
  if (!guide) return { state: "missing" };
  if (guide.front.status === "draft") return { state: "draft" };
  if (locale === sourceLocale) return { state: "source" };
  if (!isStale(folder, guide)) return { state: "current" };
  const source = findGuideFile(folder, topic, sourceLocale);
  const sections = source && findChangedSections(source, guide.front.translated_from ?? "");
  return {
    state: "stale",
    file: guide.file,
    sections,
    words: sections?.reduce((sum, { words }) => sum + words, 0),
    mark: source && formatSourceMark(source),
  };
}

function listDue(folder: GuideFolder, today: string, until: string): DueFact[] {
  return [...listDatedFacts(folder.facts)]
    .map(({ name, kind, operator, fact }) => ({
      folder: nameOf(folder),
      operator: operator?.id,
      fact: name,
      kind,
      checked: fact.checked,
      ...getFreshness(kind, fact.checked, today),
      sources: fact.sources,
    }))
    .filter(({ due }) => due <= until)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function listSources(folder: GuideFolder, due: readonly DueFact[]): DueSource[] {
  const own = due.filter((fact) => fact.folder === nameOf(folder));
  return Object.entries(folder.facts.sources)
    .map(([id, { url, title }]) => {
      const facts = own.filter(({ sources }) => sources.includes(id));
      const overdue = facts.filter(({ isOverdue }) => isOverdue).length;
      return { folder: nameOf(folder), id, url, title, facts: facts.map(({ fact }) => fact), overdue };
    })
    .filter(({ facts }) => facts.length > 0)
    .sort((a, b) => b.facts.length - a.facts.length);
}

function measureCoverage(country: Country): Coverage {
  const duties = listDuties(country);
  const missing = duties.filter(({ isMet }) => !isMet).map(({ name }) => name);
  const met = duties.length - missing.length;
  return { country: country.slug, status: country.facts.status, met, of: duties.length, missing };
}
