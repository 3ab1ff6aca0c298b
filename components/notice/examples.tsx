import type { Language } from "@/lib/i18n/language";
import { Notice } from ".";

export const examples = {
  "a stale translation": ({ t }: Language) => <Notice>{t("guide.stale")}</Notice>,
  "overdue facts": ({ t }: Language) => <Notice>{t("guide.overdue", { count: 3 })}</Notice>,
};
