import { ErrorPage } from "@/components/error-page";
import { getTranslator } from "@/lib/i18n/translator";
import { defaultLocale } from "@/lib/locales";

const t = getTranslator(defaultLocale);

export const metadata = { title: `${t("unavailable.title")} · ${t("site.name")}`, robots: { index: false } };

/** What web servers show while no process answers (`out/503.html`), and Next where it fails: the build puts it in the place of Next's own page. */
export default function Unavailable() {
  return <ErrorPage kind="unavailable" />;
}
