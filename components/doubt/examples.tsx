import type { Language } from "@/lib/i18n/language";
import { Doubt } from ".";

export const examples = {
  "of a weak source": (language: Language) => (
    <p>
      {language.t("channel.cash")}
      <Doubt language={language} confidence="low" />
    </p>
  ),
  "none of an official one": (language: Language) => (
    <p>
      {language.t("channel.cash")}
      <Doubt language={language} confidence="high" />
    </p>
  ),
};
