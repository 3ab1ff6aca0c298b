import { icon } from "@/components/page-head/icon";
import type { Language } from "@/lib/i18n/language";

/** A copy to keep, not a page for search engines; like every page it brings its icon, and nothing else. */
export function PackHead({ language: { t }, country }: { language: Language; country: string }) {
  return (
    <>
      <title>{`${t("pack.title", { country })} · ${t("site.name")}`}</title>
      <meta name="description" content={t("pack.description", { country })} />
      <meta name="robots" content="noindex" />
      <link rel="icon" href={icon} />
    </>
  );
}
