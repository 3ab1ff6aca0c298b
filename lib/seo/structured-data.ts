import type { Article, BreadcrumbList, Graph, Organization, Thing, WebSite } from "schema-dts";
import type { Source } from "@/lib/content/schema/facts";
import type { FrontMatter } from "@/lib/content/schema/front-matter";
import type { Language } from "@/lib/i18n/language";
import { absoluteUrl, homePath } from "@/lib/urls";

/** Structured data of a page as one JSON-LD document in the vocabulary of schema.org. It says nothing a reader cannot see. */
export function renderJsonLd(things: readonly Exclude<Thing, string>[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  // A closing tag within a string would end the script element.
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

/** Who publishes the site. */
export function organization({ locale, t }: Language): Exclude<Organization, string> {
  return { "@type": "Organization", name: t("site.name"), url: absoluteUrl(homePath(locale)) };
}

export function webSite({ locale, t }: Language): WebSite {
  return {
    "@type": "WebSite",
    name: t("site.name"),
    url: absoluteUrl(homePath(locale)),
    description: t("site.tagline"),
    inLanguage: locale,
  };
}

/** The way from the start page to this one; the last entry is the page itself. */
export function breadcrumbList(trail: readonly { name: string; path: string }[], here: string): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [
      ...trail.map(({ name, path }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name,
        item: absoluteUrl(path),
      })),
      { "@type": "ListItem" as const, position: trail.length + 1, name: here },
    ],
  };
}

/** A guide, with the addresses of the sources it lists. `changed` is the ISO day on which its text or facts last changed. */
export function article({
  language,
  front,
  changed,
  sources,
}: {
  language: Language;
  front: FrontMatter;
  changed: string;
  sources: readonly Source[];
}): Article {
  const publisher = organization(language);
  return {
    "@type": "Article",
    headline: front.title,
    inLanguage: language.locale,
    datePublished: front.published,
    dateModified: changed,
    author: publisher,
    publisher,
    citation: sources.map(({ url }) => url).filter((url) => url !== "unknown"),
  };
}
