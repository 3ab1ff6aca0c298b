import type { Language } from "@/lib/i18n/language";
import { medianMobilePage, weightMark } from "@/lib/page-weight";
import { aboutPath, dataPath } from "@/lib/urls";
import styles from "./site-footer.module.css";

/** What the site promises, where it explains itself and gives its facts away, and what the page cost. */
export function SiteFooter({ language: { locale, t, formats } }: { language: Language }) {
  return (
    <footer className={styles.footer}>
      <p className="small">
        {t("site.promise")} <a href={aboutPath(locale)}>{t("about.title")}</a> ·{" "}
        <a href={dataPath(locale)}>{t("data.name")}</a>
      </p>
      {/* The build knows the weight, and shows the sentence (lib/build/adapter.ts). */}
      <p className="small" data-page-weight="" hidden>
        {t("site.weight", { size: weightMark("page"), median: formats.kilobytes(medianMobilePage) })}
      </p>
    </footer>
  );
}
