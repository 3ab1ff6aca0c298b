import type { Language } from "@/lib/i18n/language";
import { RowList } from ".";

export const examples = {
  "with a name": ({ t }: Language) => (
    <RowList label={t("country.support")}>
      <li>
        <b>Exampletel</b>
        <p>{t("operator.gap.help-line")}</p>
      </li>
    </RowList>
  ),
  "two rows, no name": ({ t }: Language) => (
    <RowList>
      <li>{t("rule.what.buy-sim")}</li>
      <li>{t("rule.what.open-wallet")}</li>
    </RowList>
  ),
};
