import { facts, index } from "@/components/example-facts";
import { exampleSections } from "@/components/example-guide";
import { today } from "@/components/example-ways";
import { withoutCountry } from "@/lib/content/schema/general-facts";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { guideMarkdownPath, guidePath, homePath } from "@/lib/urls";
import { GuidePage, type GuidePageProps } from ".";

function propsFor(language: Language): GuidePageProps {
  const { t } = language;
  return {
    language,
    front: {
      title: t("home.title"),
      description: t("home.description"),
      published: "2026-10-01",
      updated: "2026-11-21",
    },
    rendered: { sections: exampleSections(language), citations: ["s1"] },
    facts,
    index,
    country: facts,
    path: guidePath(language.locale, facts.slug, "sim"),
    markdown: guideMarkdownPath(language.locale, facts.slug, "sim"),
    alternates: localeTags.map((locale) => ({ locale, path: guidePath(locale, facts.slug, "sim") })),
    trail: [{ name: t("nav.home"), path: homePath(language.locale) }],
    here: t("topic.sim"),
    isStale: false,
    today,
  };
}

/** A guide of two sections: its answer and one more. */
function shortPropsFor(language: Language): GuidePageProps {
  return { ...propsFor(language), rendered: { sections: exampleSections(language).slice(0, 2), citations: ["s1"] } };
}

export const examples = {
  "with overdue facts": (language: Language) => <GuidePage {...propsFor(language)} />,
  "a stale translation, nothing overdue": (language: Language) => (
    <GuidePage {...shortPropsFor(language)} today="2026-01-06" isStale />
  ),
  "in one language only": (language: Language) => (
    <GuidePage {...shortPropsFor(language)} alternates={propsFor(language).alternates.slice(0, 1)} />
  ),
  "of no country": (language: Language) => {
    const { country: _, ...props } = shortPropsFor(language);
    return <GuidePage {...props} facts={{ ...facts, ...withoutCountry }} />;
  },
};
