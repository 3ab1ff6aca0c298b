import "../globals.css";
import { defaultLocale } from "@/lib/locales";

export default function Layout({ children }: LayoutProps<"/503">) {
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  );
}
