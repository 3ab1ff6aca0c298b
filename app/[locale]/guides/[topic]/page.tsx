import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide-page";
import { findGeneralGuide, getGeneralGuides, getToday } from "@/lib/content/guides";
import { isStale, listGuideLocales } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { generalGuideMarkdownPath, generalGuidePath, generalGuidesPath, homePath } from "@/lib/urls";

export function generateStaticParams() {
  return getGeneralGuides().guides.map(({ locale, topic }) => ({ locale, topic }));
}

export default async function GeneralGuide({ params }: PageProps<"/[locale]/guides/[topic]">) {
  const { locale: tag, topic } = await params;
  const locale = tag as Locale;
  const found = findGeneralGuide(topic, locale);
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
      path={generalGuidePath(locale, topic)}
      markdown={generalGuideMarkdownPath(locale, topic)}
      alternates={listGuideLocales(folder, topic).map((tag) => ({ locale: tag, path: generalGuidePath(tag, topic) }))}
      trail={[
        { name: language.t("nav.home"), path: homePath(locale) },
        { name: language.t("nav.guides"), path: generalGuidesPath(locale) },
      ]}
      isStale={isStale(folder, guide)}
      today={getToday()}
    />
  );
}
