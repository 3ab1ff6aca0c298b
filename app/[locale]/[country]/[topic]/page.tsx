import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide-page";
import { getLastChange } from "@/lib/content/changes";
import { findGuide, getToday, listCountries } from "@/lib/content/guides";
import type { Topic } from "@/lib/content/schema/front-matter";
import { isStale, listGuideLocales } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { countryPath, guideMarkdownPath, guidePath, homePath } from "@/lib/urls";

export function generateStaticParams() {
  return listCountries().flatMap(({ slug, guides }) =>
    guides.map(({ locale, topic }) => ({ locale, country: slug, topic })),
  );
}

export default async function CountryGuide({ params }: PageProps<"/[locale]/[country]/[topic]">) {
  const { locale: tag, country: slug, topic } = await params;
  const locale = tag as Locale;
  const found = findGuide(slug, topic, locale);
  if (!found) notFound();
  const { folder, guide, rendered } = found;
  const language = getLanguage(locale);
  return (
    <GuidePage
      language={language}
      front={guide.front}
      rendered={rendered}
      facts={folder.facts}
      index={folder.index}
      country={folder.facts}
      path={guidePath(locale, slug, topic)}
      markdown={guideMarkdownPath(locale, slug, topic)}
      alternates={listGuideLocales(folder, topic).map((tag) => ({ locale: tag, path: guidePath(tag, slug, topic) }))}
      trail={[
        { name: language.t("nav.home"), path: homePath(locale) },
        { name: language.formats.countryName(folder.facts.country), path: countryPath(locale, slug) },
      ]}
      here={language.t(`topic.${topic as Topic}`)}
      factsChanged={getLastChange(folder.changeLog?.changes ?? [])}
      isStale={isStale(folder, guide)}
      today={getToday()}
    />
  );
}
