import type { ReactNode } from "react";
import { type Alternate, PageHead } from "@/components/page-head";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import type { Language } from "@/lib/i18n/language";
import styles from "./page.module.css";

export interface PageProps {
  language: Language;
  title: string;
  description: string;
  path: string;
  alternates: readonly Alternate[];
  /** The address of the script that makes this page nicer, where it has one; everything works without it. */
  island?: string | undefined;
  children: ReactNode;
}

/** The frame of every page: head, header, main text, footer. */
export function Page({ language, title, description, path, alternates, island, children }: PageProps) {
  return (
    <>
      <PageHead {...{ language, title, description, path, alternates }} />
      <a className={styles.skip} href="#main">
        {language.t("nav.skip")}
      </a>
      <SiteHeader language={language} alternates={alternates} />
      <main id="main" className={styles.main}>
        {children}
      </main>
      <SiteFooter language={language} />
      {island && <script type="module" data-island="" src={island} />}
    </>
  );
}
