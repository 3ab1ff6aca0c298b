import type { MetadataRoute } from "next";
import type { Language } from "@/lib/i18n/language";
import { colours } from "@/lib/share-image/design";
import { homePath, iconPath } from "@/lib/urls";
import { iconSizes } from "./icon";

/** What a home screen needs to know of the site in one language; it starts with that language's start page. */
export function makeWebManifest({ locale, direction, t }: Language): MetadataRoute.Manifest {
  return {
    id: homePath(locale),
    name: t("site.name"),
    short_name: t("site.name"),
    description: t("home.description"),
    lang: locale,
    dir: direction,
    start_url: homePath(locale),
    scope: "/",
    display: "standalone",
    background_color: colours.paper,
    theme_color: colours.accent,
    icons: iconSizes.flatMap((size) =>
      (["any", "maskable"] as const).map((purpose) => ({
        src: iconPath(size),
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    ),
  };
}
