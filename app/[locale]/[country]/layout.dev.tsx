import type { ReactNode } from "react";
import { DraftBanner } from "@/components/draft-banner";
import { findCountry } from "@/lib/content/guides";

/** In development only: a country that readers do not see yet says so. */
export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ country: string }>;
}) {
  const country = findCountry((await params).country);
  return (
    <>
      {country?.facts.status === "draft" && <DraftBanner name={country.slug} file="facts.yaml" />}
      {children}
    </>
  );
}
