import { Breadcrumbs, type BreadcrumbsProps } from "@/components/breadcrumbs";
import { ContentsList } from "@/components/contents-list";
import { FirstWays } from "@/components/first-ways";
import { GuideBody } from "@/components/guide-body";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import type { Alternate } from "@/components/page-head";
import { SourceList } from "@/components/source-list";
import type { FactIndex } from "@/lib/content/fact-index";
import { listSources } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import type { FrontMatter } from "@/lib/content/schema/front-matter";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import { listShownSources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { article, breadcrumbList } from "@/lib/seo/structured-data";
import { counterPath, helpPath } from "@/lib/urls";
import { currencyText, guideTerms, listNotices } from "@/lib/wording/guide-head";

export interface GuidePageProps {
  language: Language;
  front: FrontMatter;
  rendered: RenderedGuide;
  facts: GuideFacts;
  index: FactIndex;
  /** The country it belongs to, if it belongs to one. */
  country?: Pick<Facts, "slug" | "currency" | "calling_code">;
  path: string;
  /** Its address as Markdown. */
  markdown: string;
  /** Every language this guide is written in, its own included. */
  alternates: readonly Alternate[];
  trail: BreadcrumbsProps["trail"];
  /** What the last breadcrumb says; without it the trail ends above this page. */
  here?: string;
  /** The ISO day on which the facts last changed; undefined where that is not kept. */
  factsChanged?: string | undefined;
  /** Whether the text was translated from an older source text. */
  isStale: boolean;
  /** The ISO day of the build. */
  today: string;
}

/** A guide: the answer first, then the table of contents, the sections, and the sources. */
export function GuidePage(props: GuidePageProps) {
  const {
    language,
    front,
    rendered,
    facts,
    index,
    country,
    path,
    markdown,
    alternates,
    trail,
    here,
    factsChanged,
    isStale,
    today,
  } = props;
  const { t } = language;
  const [answer, ...sections] = rendered.sections;
  const sources = listSources(facts, listShownSources(rendered, facts, index));
  const contents = [
    ...rendered.sections.map(({ id, heading }) => ({ id, text: heading })),
    { id: "sources", text: t("source.heading") },
  ];
  const body = { language, facts, index, today, cardsPath: country && counterPath(language.locale, country.slug) };
  return (
    <Page
      {...{ language, path, markdown, alternates }}
      country={country?.slug}
      title={front.title}
      description={front.description}
      structured={[
        article({
          language,
          front,
          changed: latest(front.updated, factsChanged),
          sources: sources.map(({ source }) => source),
        }),
        breadcrumbList(trail, here ?? front.title),
      ]}
    >
      <Breadcrumbs language={language} trail={trail} {...(here ? { here } : {})} />
      <h1>{front.title}</h1>
      <p className="small">
        {guideTerms({ facts, front, sources: sources.length }, language).join(" · ")}
        {country && (
          <>
            <br />
            {currencyText(country, language)}
          </>
        )}
      </p>
      {listNotices({ facts, isStale, today }, language).map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {answer && <GuideBody sections={[answer]} {...body} />}
      {facts.operators.length > 0 && <FirstWays language={language} operators={facts.operators} />}
      {country && (
        <p>
          <a href={helpPath(language.locale, country.slug)}>{t("help.open")}</a>
        </p>
      )}
      <ContentsList language={language} entries={contents.slice(1)} />
      <GuideBody sections={sections} {...body} />
      <SourceList language={language} sources={sources} />
    </Page>
  );
}

const latest = (day: string, other = "") => (day > other ? day : other);
