import type { Thing } from "schema-dts";
import { renderJsonLd } from "@/lib/seo/structured-data";

export interface StructuredDataProps {
  things: readonly Exclude<Thing, string>[];
}

/** What the page is, for search engines. Data, not a program: browsers do not run it. */
export function StructuredData({ things }: StructuredDataProps) {
  // JSON, in which lib/seo has escaped what could end the element.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: renderJsonLd(things) }} />;
}
