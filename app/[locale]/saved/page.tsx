import { SavedPage } from "@/components/saved-page";
import { getLanguage } from "@/lib/i18n/language";
import { bundleIsland } from "@/lib/islands/bundle";
import type { Locale } from "@/lib/locales";
import { islandPath } from "@/lib/urls";

export default async function Saved({ params }: PageProps<"/[locale]/saved">) {
  const { locale } = await params;
  return <SavedPage language={getLanguage(locale as Locale)} island={islandPath(bundleIsland("saved").file)} />;
}
