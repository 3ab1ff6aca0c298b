import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { article, breadcrumbList, organization, renderJsonLd } from "@/lib/seo/structured-data";
import { exampleFacts } from "../exampleland";

const language = getLanguage("fr");
const front = { title: "Un titre", description: "x", published: "2026-11-01", updated: "2026-11-02" };

describe("structured data", () => {
  it("cannot end the element it stands in", () => {
    const json = renderJsonLd([breadcrumbList([], "</script><script>alert(1)</script>")]);
    expect(json).not.toContain("<");
    expect(JSON.parse(json)["@graph"][0].itemListElement[0].name).toBe("</script><script>alert(1)</script>");
  });

  it("of a trail counts from one, and the page itself has no address", () => {
    expect(breadcrumbList([{ name: "Accueil", path: "/fr" }], "Pérou")).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Accueil", item: "/fr" },
        { "@type": "ListItem", position: 2, name: "Pérou" },
      ],
    });
  });

  it("of a guide cites the sources that have an address", () => {
    const { s1, s2 } = exampleFacts.sources;
    if (!s1 || !s2) throw new Error("two example sources are expected");
    expect(article({ language, front, changed: "2026-11-05", sources: [s1, { ...s2, url: "unknown" }] })).toEqual({
      "@type": "Article",
      headline: "Un titre",
      inLanguage: "fr",
      datePublished: "2026-11-01",
      dateModified: "2026-11-05",
      author: organization(language),
      publisher: organization(language),
      citation: [s1.url],
    });
  });
});
