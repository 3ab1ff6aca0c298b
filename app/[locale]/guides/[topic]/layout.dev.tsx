import type { ReactNode } from "react";
import { DraftBanner } from "@/components/draft-banner";
import { getGeneralGuides } from "@/lib/content/guides";
import { findGuideFile } from "@/lib/content/translations";
import type { Locale } from "@/lib/locales";

/** In development only: a guide that readers do not see yet says so. */
export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; topic: string }>;
}) {
  const { locale, topic } = await params;
  const guide = findGuideFile(getGeneralGuides(), topic, locale as Locale);
  return (
    <>
      {guide?.front.status === "draft" && <DraftBanner name={`guides/${topic}`} file={`${topic}.${locale}.md`} />}
      {children}
    </>
  );
}
