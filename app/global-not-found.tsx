import "./globals.css";
import { NotFound } from "@/components/not-found";
import { getTranslator } from "@/lib/i18n/translator";
import { defaultLocale } from "@/lib/locales";

const t = getTranslator(defaultLocale);

export const metadata = { title: `${t("notFound.title")} · ${t("site.name")}` };

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <NotFound />
      </body>
    </html>
  );
}
