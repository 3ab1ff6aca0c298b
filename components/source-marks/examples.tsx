import type { Language } from "@/lib/i18n/language";
import { SourceMarks } from ".";

export const examples = {
  one: ({ t }: Language) => (
    <p>
      {t("operator.gap.way-without-data")}
      <SourceMarks ids={["s1"]} />
    </p>
  ),
  three: ({ t }: Language) => (
    <p>
      {t("operator.gap.way-without-data")}
      <SourceMarks ids={["s1", "s20", "s14"]} />
    </p>
  ),
};
