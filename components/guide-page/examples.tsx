import { facts, index, today } from "@/components/example-facts";
import { exampleSections } from "@/components/example-guide";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { GuidePage, type GuidePageProps } from ".";

function propsFor(language: Language): GuidePageProps {
  const { t } = language;
  return {
    language,
    guide: {
      topic: "sim",
      front: {
        title: t("home.title"),
        description: t("home.description"),
        published: "2026-10-01",
        updated: "2026-11-21",
      },
    },
    rendered: { sections: exampleSections(language), citations: ["s1"] },
    facts,
    index,
    locales: localeTags,
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
    <GuidePage {...shortPropsFor(language)} locales={[language.locale]} />
  ),
};
