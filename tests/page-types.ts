import type { Locale } from "@/lib/locales";

/** One page of every type, in a language. */
export const listPageTypes = (locale: Locale): string[] => [
  `/${locale}`,
  `/${locale}/about`,
  `/${locale}/data`,
  `/${locale}/guides`,
  `/${locale}/search`,
  `/${locale}/guides/travel-esim`,
  `/${locale}/morocco`,
  `/${locale}/pakistan/counter`,
  `/${locale}/pakistan/help`,
  `/${locale}/russia/sim`,
  `/${locale}/saved`,
];
