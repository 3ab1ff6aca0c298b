import { getLastChange } from "@/lib/content/changes";
import { getGeneralGuides, listCountries } from "@/lib/content/guides";
import type { Country, GuideFolder } from "@/lib/content/load";
import { findGuideFile, listGuideLocales, listTopics } from "@/lib/content/translations";
import { type Locale, localeTags } from "@/lib/locales";
import {
  aboutPath,
  counterPath,
  countryPath,
  dataPath,
  generalGuidePath,
  generalGuidesPath,
  guidePath,
  helpPath,
  homePath,
  searchPath,
} from "@/lib/urls";

/** A page for search engines, in every language it exists in. */
export interface SitePage {
  versions: readonly { locale: Locale; path: string }[];
  /** The ISO day of the last significant change of one version's text or facts; undefined where nothing dated stands on the page. */
  changedOn(locale: Locale): string | undefined;
}

/** Every page that search engines may list, in the order of the site. */
export function listSitePages(): SitePage[] {
  const countries = listCountries().filter(({ facts }) => facts.status === "published");
  const general = getGeneralGuides();
  const factsChanged = (country: Country) => getLastChange(country.changeLog?.changes ?? []);
  const latest = (days: readonly (string | undefined)[]) =>
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const textsOf = (folder: Pick<GuideFolder, "guides">) => folder.guides.map(({ front }) => front.updated);

  return [
    everywhere(homePath, latest(countries.map(factsChanged))),
    everywhere(aboutPath, undefined),
    everywhere(searchPath, latest(countries.map(factsChanged))),
    everywhere(dataPath, latest(countries.map(factsChanged))),
    everywhere(generalGuidesPath, latest(textsOf(general))),
    ...listTopics(general).map((topic) => guide(general, topic, (locale) => generalGuidePath(locale, topic))),
    ...countries.flatMap((country) => {
      const { slug } = country;
      const changed = factsChanged(country);
      return [
        everywhere((locale) => countryPath(locale, slug), changed),
        everywhere((locale) => helpPath(locale, slug), changed),
        everywhere((locale) => counterPath(locale, slug), changed),
        ...listTopics(country).map((topic) =>
          guide(country, topic, (locale) => guidePath(locale, slug, topic), changed),
        ),
      ];
    }),
  ];
}

/** A page made of facts and interface words, which exists in every language. */
function everywhere(path: (locale: Locale) => string, changed: string | undefined): SitePage {
  return { versions: localeTags.map((locale) => ({ locale, path: path(locale) })), changedOn: () => changed };
}

/** A guide, in the languages it is written in; its text and its facts change on days of their own. */
function guide(
  folder: Pick<GuideFolder, "guides">,
  topic: string,
  path: (locale: Locale) => string,
  factsChanged = "",
): SitePage {
  return {
    versions: listGuideLocales(folder, topic).map((locale) => ({ locale, path: path(locale) })),
    changedOn(locale) {
      const updated = findGuideFile(folder, topic, locale)?.front.updated ?? "";
      return updated > factsChanged ? updated : factsChanged;
    },
  };
}
