import type { ReactNode } from "react";
import { Main } from "@/components/main";
import { type Alternate, PageHead } from "@/components/page-head";
import { PageQr } from "@/components/page-qr";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { StructuredData, type StructuredDataProps } from "@/components/structured-data";
import type { Language } from "@/lib/i18n/language";
import { findAbsoluteUrl } from "@/lib/urls";
import styles from "./page.module.css";

export interface PageProps {
  language: Language;
  title: string;
  description: string;
  path: string;
  alternates: readonly Alternate[];
  /** The slug of the country it belongs to, if it belongs to one. */
  country?: string | undefined;
  /** The feed that tells of changes, where the page has one. */
  feed?: string;
  /** The same page as Markdown, where there is one. */
  markdown?: string;
  /** The description of the site's search for browsers, on pages that have its field. */
  openSearch?: string;
  /** What the page is, for search engines. */
  structured?: StructuredDataProps["things"];
  /** Whether it shows each reader something else, so that search engines have no use for it. */
  isPersonal?: boolean;
  /** The address of the script that makes this page nicer, where it has one; everything works without it. */
  island?: string | undefined;
  children: ReactNode;
}

/** The frame of every page: head, header, main text, footer. */
export function Page({
  language,
  title,
  description,
  path,
  alternates,
  country,
  feed,
  markdown,
  openSearch,
  structured,
  isPersonal,
  island,
  children,
}: PageProps) {
  const url = findAbsoluteUrl(path);
  return (
    <>
      <PageHead
        {...{ language, title, description, path, alternates, country, feed, markdown, openSearch, isPersonal }}
      />
      <a className={styles.skip} href="#main">
        {language.t("nav.skip")}
      </a>
      <SiteHeader language={language} alternates={alternates} />
      <Main id="main" className={styles.main}>
        {children}
      </Main>
      <SiteFooter language={language} />
      {structured && <StructuredData things={structured} />}
      {url && <PageQr url={url} />}
      {island && <script type="module" data-island="" src={island} />}
    </>
  );
}
