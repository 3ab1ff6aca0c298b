import { describe, expect, it } from "vitest";
import { renderAppIcon } from "@/lib/app-icon/icon";
import { makeWebManifest } from "@/lib/app-icon/web-manifest";
import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";

describe("the web app manifest", () => {
  it("names the site and starts it in each language, in its direction", () => {
    const manifests = localeTags.map((locale) => makeWebManifest(getLanguage(locale)));
    expect(new Set(manifests.map(({ start_url }) => start_url)).size).toBe(localeTags.length);
    expect(makeWebManifest(getLanguage("ar"))).toMatchObject({ lang: "ar", dir: "rtl", start_url: "/ar" });
    expect(makeWebManifest(getLanguage("zh-Hans")).name).toBe("续费地图");
  });

  it("has icons of the sizes it says, whole and to be masked", async () => {
    const { icons = [] } = makeWebManifest(getLanguage("en"));
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "192x192 any",
      "192x192 maskable",
      "512x512 any",
      "512x512 maskable",
    ]);
    const png = await renderAppIcon(192);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 192]);
  });
});
