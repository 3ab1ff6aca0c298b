import type { Formats } from "@/lib/format";

/** Countries of one part of the world. */
export interface Region<T> {
  /** Its name in the reader's language; undefined for countries of which no part of the world is known, as drafts may be. */
  readonly name: string | undefined;
  readonly countries: T[];
}

/** Countries by part of the world, both in the order of their names; `region` is a code of the UN's M49 list. */
export function groupByRegion<T extends { name: string; region: string | undefined }>(
  countries: readonly T[],
  { compare, countryName }: Pick<Formats, "compare" | "countryName">,
): Region<T>[] {
  const groups = new Map<string | undefined, T[]>();
  for (const country of [...countries].sort((a, b) => compare(a.name, b.name))) {
    groups.set(country.region, [...(groups.get(country.region) ?? []), country]);
  }
  return [...groups]
    .map(([region, members]) => ({ name: region && countryName(region), countries: members }))
    .sort((a, b) => (a.name && b.name ? compare(a.name, b.name) : Number(!a.name) - Number(!b.name)));
}
