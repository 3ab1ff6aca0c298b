import { AskHome } from "@/components/ask-home";
import { ContentsList } from "@/components/contents-list";
import { CounterCardList } from "@/components/counter-card-list";
import { CountryFacts, type CountryFactsProps } from "@/components/country-facts";
import { Main } from "@/components/main";
import { Notice } from "@/components/notice";
import { PageQr } from "@/components/page-qr";
import { SourceList } from "@/components/source-list";
import { SymptomList } from "@/components/symptom-list";
import { WaysByOperator } from "@/components/ways-by-operator";
import { countOverdue, listSources } from "@/lib/content/fact-lists";
import { listHelpSources } from "@/lib/content/help";
import type { Facts } from "@/lib/content/schema/facts";
import { listCountrySources, listShownSources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import { getStateDay } from "@/lib/pack/state-day";
import { counterPath, countryPath, findAbsoluteUrl, helpPath, homePath } from "@/lib/urls";
import { PackGuide, type PackGuideProps } from "./guide";
import { PackHead } from "./head";
import styles from "./pack-page.module.css";

export interface PackPageProps {
  language: Language;
  facts: Facts;
  changes: CountryFactsProps["changes"];
  /** The country's guides in this language. */
  guides: readonly PackGuideProps["guide"][];
  /** Guides of no country to which its help leads, in this language. */
  helpGuides: readonly PackGuideProps["guide"][];
  /** The ISO day of the build. */
  today: string;
}

/**
 * A country as one file to keep: each page of the site about it is a part, an `article` that names the page.
 * The build makes the ids of the parts differ and turns their links towards each other (lib/pack).
 */
export function PackPage({ language, facts, changes, guides, helpGuides, today }: PackPageProps) {
  const { locale, t, formats } = language;
  const country = formats.countryName(facts.country);
  const overdue = countOverdue(facts, today);
  const contents = [
    { id: "facts", text: country },
    ...guides.map(({ topic, name }) => ({ id: topic, text: name })),
    { id: "help", text: t("help.name") },
    ...helpGuides.map(({ topic, name }) => ({ id: topic, text: name })),
    { id: "counter", text: t("counter.name") },
    { id: "sources", text: t("source.heading") },
  ];
  const sources = listSources(facts, [
    ...listCountrySources(facts),
    ...changes.flatMap((change) => change.sources),
    ...listHelpSources(facts),
    ...guides.flatMap((guide) => listShownSources(guide.rendered, guide.facts, guide.index)),
  ]);
  const links = new Map(helpGuides.map(({ topic, front, path }) => [topic, { title: front.title, path }]));
  const url = findAbsoluteUrl(countryPath(locale, facts.slug));
  return (
    <>
      <PackHead language={language} country={country} />
      <Main className={styles.main}>
        <p className="small">
          <a href={homePath(locale)}>{t("site.name")}</a>
        </p>
        <h1 className={styles.title}>{t("pack.title", { country })}</h1>
        <p>
          {t("pack.made", {
            date: formats.date(
              getStateDay(
                facts,
                changes,
                [...guides, ...helpGuides].map(({ front }) => front),
              ),
            ),
          })}
          <br />
          {t("pack.age")}
          <br />
          {url ? (
            <>
              {t("pack.current")}{" "}
              <a href={url}>
                <bdi dir="ltr">{url}</bdi>
              </a>
            </>
          ) : (
            t("pack.elsewhere", { site: t("site.name") })
          )}
        </p>
        {overdue > 0 && <Notice>{t("guide.overdue", { count: overdue })}</Notice>}
        <ContentsList language={language} entries={contents} />
        <article id="facts" data-page={countryPath(locale, facts.slug)}>
          <h1>{t("country.title", { country })}</h1>
          <WaysByOperator {...{ language, facts, today }} />
          <CountryFacts {...{ language, facts, changes, today }} />
        </article>
        {guides.map((guide) => (
          <PackGuide key={guide.topic} {...{ language, guide, today }} cardsPath={counterPath(locale, facts.slug)} />
        ))}
        <article id="help" data-page={helpPath(locale, facts.slug)}>
          <h1>{t("help.title", { country })}</h1>
          <p>{t("help.intro")}</p>
          <SymptomList {...{ language, facts, today }} guides={links} />
        </article>
        {helpGuides.map((guide) => (
          <PackGuide key={guide.topic} {...{ language, guide, today }} hasSources />
        ))}
        <article id="counter" data-page={counterPath(locale, facts.slug)}>
          <h1>{t("counter.title", { country })}</h1>
          <p>{t("counter.intro")}</p>
          <CounterCardList language={language} facts={facts} />
          <AskHome language={language} facts={facts} />
        </article>
        <SourceList language={language} sources={sources} />
        <p className="small">{t("site.promise")}</p>
        {url && <PageQr url={url} />}
      </Main>
    </>
  );
}
