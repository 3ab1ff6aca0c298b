import { expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { makeCountryCard, makeHomeCard } from "@/lib/share-image/card";
import { exampleFacts } from "../exampleland";

it("a country's card names the country, its operators and the site", () => {
  const { language, ...texts } = makeCountryCard(getLanguage("es"), { ...exampleFacts, country: "PE" });
  expect(language.locale).toBe("es");
  expect(texts).toEqual({
    site: "Topup Atlas",
    heading: "Perú",
    text: "Perú: cómo recargar una SIM o eSIM",
    names: "Exampletel y Examplenet",
    promise: "Sin publicidad, sin rastreo y sin nada a la venta. Cada dato lleva su fuente y su fecha.",
  });
});

it("the card of other pages has the site's name for a heading, once", () => {
  const { language, ...texts } = makeHomeCard(getLanguage("zh-Hant"));
  expect(language.direction).toBe("ltr");
  expect(texts).toEqual({
    heading: "續費地圖",
    text: "國外的 SIM 卡、eSIM 怎麼續費",
    promise: "沒有廣告，不追蹤你，不賣任何東西。每筆資料都有來源和日期。",
  });
});
