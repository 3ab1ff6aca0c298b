import { Breadcrumbs } from "@/components/breadcrumbs";
import { ContentsList } from "@/components/contents-list";
import { GuideBody } from "@/components/guide-body";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { SourceList } from "@/components/source-list";
import { formatCallingCode } from "@/lib/codes";
import type { FactIndex } from "@/lib/content/fact-index";
import { countOverdue, getLastChecked, listSources } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import type { FrontMatter, Topic } from "@/lib/content/schema/front-matter";
import { listShownSources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { countryPath, guidePath, homePath } from "@/lib/urls";

export interface GuidePageProps {
  language: Language;
  guide: { topic: Topic; front: FrontMatter };
  rendered: RenderedGuide;
  facts: Facts;
  index: FactIndex;
  /** Every locale this guide is written in. */
  locales: readonly Locale[];
  /** Whether the text was translated from an older source text. */
  isStale: boolean;
  /** The ISO day of the build. */
  today: string;
}

/** A guide: the answer first, then the table of contents, the sections, and the sources. */
export function GuidePage({ language, guide, rendered, facts, index, locales, isStale, today }: GuidePageProps) {
  const { locale, t, formats } = language;
  const [answer, ...sections] = rendered.sections;
  const sources = listSources(facts, listShownSources(rendered, facts, index));
  const overdue = countOverdue(facts, today);
  const contents = [
    ...rendered.sections.map(({ id, heading }) => ({ id, text: heading })),
    { id: "sources", text: t("source.heading") },
  ];
  const body = { language, facts, index, today };
  return (
    <Page
      language={language}
      title={guide.front.title}
      description={guide.front.description}
      path={guidePath(locale, facts.slug, guide.topic)}
      alternates={locales.map((tag) => ({ locale: tag, path: guidePath(tag, facts.slug, guide.topic) }))}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { name: t("nav.home"), path: homePath(locale) },
          { name: formats.countryName(facts.country), path: countryPath(locale, facts.slug) },
        ]}
        here={t(`topic.${guide.topic}`)}
      />
      <h1>{guide.front.title}</h1>
      <p className="small">
        {t("guide.checked", { date: formats.date(getLastChecked(facts)) })} ·{" "}
        {t("guide.sources", { count: sources.length })} ·{" "}
        {t("guide.updated", { date: formats.date(guide.front.updated) })}
        <br />
        {t("country.currency", {
          name: formats.currencyName(facts.currency),
          code: facts.currency,
          callingCode: formatCallingCode(facts.calling_code),
        })}
      </p>
      {isStale && <Notice>{t("guide.stale")}</Notice>}
      {overdue > 0 && <Notice>{t("guide.overdue", { count: overdue })}</Notice>}
      {answer && <GuideBody sections={[answer]} {...body} />}
      <ContentsList language={language} entries={contents.slice(1)} />
      <GuideBody sections={sections} {...body} />
      <SourceList language={language} sources={sources} />
    </Page>
  );
}
