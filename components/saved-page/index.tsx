import { Breadcrumbs } from "@/components/breadcrumbs";
import { Page } from "@/components/page";
import { SavingControl } from "@/components/saving-control";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { homePath, savedPath } from "@/lib/urls";
import styles from "./saved-page.module.css";

export interface SavedPageProps {
  language: Language;
  /** The address of the page's script. */
  island?: string;
}

/** What is on the reader's device. The page is the same for everybody; its script fills in what this device has. */
export function SavedPage({ language, island }: SavedPageProps) {
  const { locale, t } = language;
  const trail = [{ name: t("nav.home"), path: homePath(locale) }];
  return (
    <Page
      language={language}
      title={t("saved.title")}
      description={t("saved.description")}
      path={savedPath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: savedPath(tag) }))}
      structured={[breadcrumbList(trail, t("saved.name"))]}
      isPersonal
      island={island}
    >
      <Breadcrumbs language={language} trail={trail} here={t("saved.name")} />
      <h1>{t("saved.title")}</h1>
      <div className={styles.device}>
        <p data-needs-script="">{t("saved.needsScript")}</p>
        <div data-saved="" hidden>
          <h2>{t("saved.countries")}</h2>
          <p data-none="">{t("saved.none")}</p>
          <ul className={styles.list} data-countries="" />
          <template data-country="">
            <li className={styles.country}>
              <h3>
                <a href={homePath(locale)} data-name="">
                  {t("country.guides")}
                </a>
              </h3>
              <SavingControl language={language} />
            </li>
          </template>
          <h2>{t("saved.visited")}</h2>
          <p>{t("saved.visitedText")}</p>
          <ul className={styles.list} data-visited="" />
          <template data-visit="">
            <li>
              <a href={homePath(locale)} data-name="">
                {t("nav.home")}
              </a>{" "}
              <span className="small">
                <time /> · <span data-size="" />
              </span>
            </li>
          </template>
          <button type="button" className="button" data-do="delete-visited">
            {t("saved.deleteVisited")}
          </button>
          <h2>{t("saved.lasting")}</h2>
          <p data-persistence="granted" hidden>
            {t("saved.granted")}
          </p>
          <p data-persistence="denied" hidden>
            {t("saved.denied")}
          </p>
          <p>{t("saved.safari")}</p>
        </div>
      </div>
    </Page>
  );
}
