import type { Language } from "@/lib/i18n/language";
import { licence, makeAttribution } from "@/lib/open-data/format";
import { rootPath } from "@/lib/urls";
import styles from "./data-page.module.css";

/** A line that fulfils the licence when it is copied; without an address where the site was built without knowing its own. */
export function Attribution({ language: { t } }: { language: Language }) {
  const { name, url } = makeAttribution();
  return (
    <>
      <p>{t("data.licence.attribution")}</p>
      <p className={styles.sample} dir="ltr">
        <bdi dir="ltr">{[name, ...(url === rootPath ? [] : [url]), licence.name, licence.url].join(", ")}</bdi>
      </p>
    </>
  );
}
