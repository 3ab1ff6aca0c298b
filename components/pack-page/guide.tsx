import { ContentsList } from "@/components/contents-list";
import { GuideBody } from "@/components/guide-body";
import { Notice } from "@/components/notice";
import { SourceList } from "@/components/source-list";
import type { FactIndex } from "@/lib/content/fact-index";
import { listSources } from "@/lib/content/fact-lists";
import type { FrontMatter } from "@/lib/content/schema/front-matter";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import { listShownSources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import type { RenderedGuide } from "@/lib/markdown/blocks";

export interface PackGuideProps {
  language: Language;
  guide: {
    topic: string;
    /** What the table of contents calls it. */
    name: string;
    /** The path of its page. */
    path: string;
    front: FrontMatter;
    rendered: RenderedGuide;
    facts: GuideFacts;
    index: FactIndex;
    /** Whether the text was translated from an older source text. */
    isStale: boolean;
  };
  today: string;
  /** Where the country's sentences stand as large cards. */
  cardsPath?: string;
  /** Whether its sources are other than the country's, and stand below it. */
  hasSources?: boolean;
}

/** A guide as a part of a pack: its text, without what surrounds it on its page. */
export function PackGuide({ language, guide, today, cardsPath, hasSources = false }: PackGuideProps) {
  const { t, formats } = language;
  const { front, rendered, facts, index } = guide;
  return (
    <article id={guide.topic} data-page={guide.path}>
      <h1>{front.title}</h1>
      <p className="small">{t("guide.updated", { date: formats.date(front.updated) })}</p>
      {guide.isStale && <Notice>{t("guide.stale")}</Notice>}
      <ContentsList language={language} entries={rendered.sections.map(({ id, heading }) => ({ id, text: heading }))} />
      <GuideBody {...{ language, facts, index, today, cardsPath }} sections={rendered.sections} />
      {hasSources && (
        <SourceList language={language} sources={listSources(facts, listShownSources(rendered, facts, index))} />
      )}
    </article>
  );
}
