import type { Language } from "@/lib/i18n/language";
import { generalGuidePath, guidePath } from "@/lib/urls";
import { GuideLinks } from ".";

export const examples = {
  "in the reader’s language": (language: Language) => (
    <GuideLinks
      language={language}
      guides={(["sim", "esim"] as const).map((topic) => ({
        name: language.t(`topic.${topic}`),
        title: language.t("home.title"),
        locale: language.locale,
        path: guidePath(language.locale, "exampleland", topic),
      }))}
    />
  ),
  "without a name of the topic": (language: Language) => (
    <GuideLinks
      language={language}
      guides={[
        {
          title: language.t("home.title"),
          locale: language.locale,
          path: generalGuidePath(language.locale, "example"),
        },
      ]}
    />
  ),
  "only in other languages": (language: Language) => (
    <GuideLinks
      language={language}
      guides={[
        { name: "SIM", title: "怎样给手机卡续费", locale: "zh-Hans", path: "/zh-Hans/exampleland/sim" },
        { name: "SIM", title: "How to top up a SIM", locale: "en", path: "/en/exampleland/sim" },
        { name: "SIM", title: "كيف تشحن شريحتك", locale: "ar", path: "/ar/exampleland/sim" },
      ]}
    />
  ),
};
