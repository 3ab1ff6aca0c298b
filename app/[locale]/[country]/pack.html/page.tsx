import { notFound } from "next/navigation";
import { PackPage } from "@/components/pack-page";
import { findCountry, findGeneralGuide, findGuide, getToday, listCountries } from "@/lib/content/guides";
import { listHelpTopics } from "@/lib/content/help";
import type { Topic } from "@/lib/content/schema/front-matter";
import { isStale, listTopics } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { generalGuidePath, guidePath } from "@/lib/urls";

export function generateStaticParams() {
  return listCountries().map(({ slug }) => ({ country: slug }));
}

export default async function Pack({ params }: PageProps<"/[locale]/[country]/pack.html">) {
  const { locale: tag, country: slug } = await params;
  const locale = tag as Locale;
  const country = findCountry(slug);
  if (!country) notFound();
  const language = getLanguage(locale);
  const guides = listTopics(country).flatMap((topic) => {
    const found = findGuide(slug, topic, locale);
    return found
      ? [{ ...found, topic, name: language.t(`topic.${topic as Topic}`), path: guidePath(locale, slug, topic) }]
      : [];
  });
  const helpGuides = listHelpTopics(country.facts).flatMap((topic) => {
    const found = findGeneralGuide(topic, locale);
    return found ? [{ ...found, topic, name: found.guide.front.title, path: generalGuidePath(locale, topic) }] : [];
  });
  const toPart = ({ folder, guide, ...part }: (typeof guides)[number] | (typeof helpGuides)[number]) => ({
    ...part,
    front: guide.front,
    facts: folder.facts,
    index: folder.index,
    isStale: isStale(folder, guide),
  });
  return (
    <PackPage
      language={language}
      facts={country.facts}
      changes={country.changeLog?.changes ?? []}
      guides={guides.map(toPart)}
      helpGuides={helpGuides.map(toPart)}
      today={getToday()}
    />
  );
}
