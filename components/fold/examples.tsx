import type { Language } from "@/lib/i18n/language";
import { Fold } from ".";

export const examples = {
  "a heading over text": ({ t }: Language) => (
    <Fold summary={<h2>{t("help.symptom.data")}</h2>} group="example" id="inside" isOpen>
      <p>{t("help.nothing")}</p>
    </Fold>
  ),
  folded: ({ t }: Language) => (
    <Fold summary={t("help.symptom.credit")} group="example">
      <p>{t("help.nothing")}</p>
    </Fold>
  ),
};
