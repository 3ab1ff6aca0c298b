import type { Language } from "@/lib/i18n/language";
import { aboutPath } from "@/lib/urls";
import styles from "./site-footer.module.css";

/** What the site promises, and where it explains itself. */
export function SiteFooter({ language: { locale, t } }: { language: Language }) {
  return (
    <footer className={styles.footer}>
      <p className="small">
        {t("site.promise")} <a href={aboutPath(locale)}>{t("about.title")}</a>
      </p>
    </footer>
  );
}
