import type { ReactNode } from "react";
import { DraftBanner } from "@/components/draft-banner";
import { findCountry } from "@/lib/content/guides";
import { findGuideFile } from "@/lib/content/translations";
import type { Locale } from "@/lib/locales";

/** In development only: a guide that readers do not see yet says so. */
export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; country: string; topic: string }>;
}) {
  const { locale, country: slug, topic } = await params;
  const country = findCountry(slug);
  const guide = country && findGuideFile(country, topic, locale as Locale);
  return (
    <>
      {guide?.front.status === "draft" && <DraftBanner name={`${slug}/${topic}`} file={`${topic}.${locale}.md`} />}
      {children}
    </>
  );
}
