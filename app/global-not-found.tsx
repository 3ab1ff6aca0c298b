import "./globals.css";
import { ErrorPage } from "@/components/error-page";
import { getTranslator } from "@/lib/i18n/translator";
import { defaultLocale } from "@/lib/locales";

const t = getTranslator(defaultLocale);

export const metadata = { title: `${t("notFound.title")} · ${t("site.name")}` };

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <ErrorPage kind="notFound" />
      </body>
    </html>
  );
}
