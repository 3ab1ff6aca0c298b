import type { ReactNode } from "react";
import type { Language } from "@/lib/i18n/language";
import { packFileName } from "@/lib/pack/file";
import { weightMark } from "@/lib/page-weight";
import { packPath } from "@/lib/urls";
import styles from "./keep-offline.module.css";

export interface KeepOfflineProps {
  language: Language;
  slug: string;
  /** The country's name in the reader's language. */
  country: string;
  /** Other ways to keep it. */
  children?: ReactNode;
}

/** Ways to have a country at hand without a connection: first the one that every browser and telephone knows, a file. */
export function KeepOffline({ language: { locale, t }, slug, country, children }: KeepOfflineProps) {
  return (
    <section className={styles.section} aria-labelledby="offline">
      <h2 id="offline">{t("pack.heading")}</h2>
      <p>{t("pack.text", { country })}</p>
      <p>
        <a className="button" href={packPath(locale, slug)} download={packFileName(locale, slug)}>
          {t("pack.link")}
        </a>{" "}
        {/* The build knows the weight, and shows the sentence (lib/build/adapter.ts). */}
        <small data-pack-weight="" hidden>
          {t("pack.size", { size: weightMark("pack") })}
        </small>
      </p>
      {children}
    </section>
  );
}
