import type { Language } from "@/lib/i18n/language";
import { Main } from ".";

export const examples = {
  "text and a heading": ({ t }: Language) => (
    <Main id="main">
      <h1>{t("site.name")}</h1>
      <p>{t("site.promise")}</p>
    </Main>
  ),
};
