import type { Language } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { displayColumns } from "@/lib/seo/display-columns";
import { isIndexable } from "@/lib/seo/indexing";
import { absoluteUrl, rootPath, shareImagePath, webManifestPath } from "@/lib/urls";
import { icon } from "./icon";

/** A page in one language, as the language menu and search engines see it. */
export interface Alternate {
  locale: Locale;
  path: string;
}

export interface PageHeadProps {
  language: Language;
  /** The page's own title, without the site's name. */
  title: string;
  description: string;
  path: string;
  /** Every language in which this page exists, its own included. */
  alternates: readonly Alternate[];
  /** The slug of the country it belongs to, if it belongs to one: its picture stands beside links to the page. */
  country?: string | undefined;
  /** The feed that tells of changes, where the page has one. */
  feed?: string | undefined;
  /** The same page as Markdown, where there is one. */
  markdown?: string | undefined;
  /** Whether it shows each reader something else, so that search engines have no use for it. */
  isPersonal?: boolean | undefined;
  /** The description of the site's search for browsers, on pages that have its field. */
  openSearch?: string | undefined;
}

/** The most columns of a title that search engines show before they cut it; a Chinese character takes two. */
const titleColumns = 65;

/** Title, description, canonical address and language versions. React moves these elements into the head. */
export function PageHead(props: PageHeadProps) {
  const { language, title, description, path, alternates, country, feed, markdown, openSearch, isPersonal } = props;
  const named = `${title} · ${language.t("site.name")}`;
  return (
    <>
      <title>{displayColumns(named) > titleColumns ? title : named}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={absoluteUrl(path)} />
      <meta property="og:image" content={absoluteUrl(shareImagePath(language.locale, country))} />
      <meta name="twitter:card" content="summary_large_image" />
      {(isPersonal || !isIndexable()) && <meta name="robots" content="noindex" />}
      <link rel="icon" href={icon} />
      <link rel="manifest" href={webManifestPath(language.locale)} />
      <link rel="canonical" href={absoluteUrl(path)} />
      {alternates.map((alternate) => (
        <link key={alternate.locale} rel="alternate" hrefLang={alternate.locale} href={absoluteUrl(alternate.path)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absoluteUrl(rootPath)} />
      {markdown && <link rel="alternate" type="text/markdown" href={absoluteUrl(markdown)} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={absoluteUrl(feed)} />}
      {openSearch && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={language.t("site.name")}
          href={absoluteUrl(openSearch)}
        />
      )}
    </>
  );
}
