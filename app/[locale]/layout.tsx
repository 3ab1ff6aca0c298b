import "../globals.css";
import { notFound } from "next/navigation";
import { bundleIsland } from "@/lib/islands/bundle";
import { getLocaleInfo, isLocale, localeTags } from "@/lib/locales";
import { islandPath } from "@/lib/urls";

export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} dir={getLocaleInfo(locale).dir}>
      <body>
        {children}
        <script type="module" data-island="" src={islandPath(bundleIsland("site").file)} />
      </body>
    </html>
  );
}
