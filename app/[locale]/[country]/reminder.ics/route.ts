import { findCountry } from "@/lib/content/guides";
import { caching } from "@/lib/headers/caching";
import { getLanguage } from "@/lib/i18n/language";
import { findLocale } from "@/lib/i18n/negotiate";
import { defaultLocale, isLocale } from "@/lib/locales";
import { makeCalendar } from "@/lib/reminder/calendar";
import { readReminderRequest } from "@/lib/reminder/request";
import { absoluteUrl, countryPath } from "@/lib/urls";

/** Answers the planner's form with a calendar file; with one plain sentence in the reader's language when it cannot. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/[country]/reminder.ics">) {
  const { locale: tag, country: slug } = await params;
  const locale = isLocale(tag) ? tag : (findLocale(tag) ?? defaultLocale);
  const language = getLanguage(locale);
  const country = findCountry(slug);
  const refuse = (fault: "address" | "operator" | "day" | "nothing") =>
    new Response(`${language.t(`reminder.fault.${fault}`)}\n`, { status: 400, headers: plainHeaders(locale) });
  if (!isLocale(tag) || !country) return refuse("address");

  const { searchParams, origin } = new URL(request.url);
  const result = readReminderRequest(country.facts, searchParams);
  if ("fault" in result) return refuse(result.fault);
  const calendar = makeCalendar(result.deadlines, {
    language,
    country: { slug, name: language.formats.countryName(country.facts.country) },
    url: new URL(absoluteUrl(countryPath(locale, slug)), origin).href,
    now: new Date(),
  });
  return new Response(calendar, {
    headers: {
      ...plainHeaders(locale),
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="topup-${slug}.ics"`,
    },
  });
}

const plainHeaders = (locale: string) => ({
  "Content-Type": "text/plain; charset=utf-8",
  "Content-Language": locale,
  "Cache-Control": caching.none,
  "X-Robots-Tag": "noindex",
});
