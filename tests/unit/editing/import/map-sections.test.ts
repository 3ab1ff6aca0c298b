import { expect, it } from "vitest";
import { mapSections } from "@/lib/editing/import/map-sections";

const sectionOf = (heading: string) => mapSections([{ line: 1, text: `## ${heading}` }])[0]?.section;

it.each([
  ["如何查询余额", "check"],
  ["线下营业厅充值", "no-data"],
  ["How to check your balance", "check"],
  ["Top up at a shop", "no-data"],
  ["Cómo consultar el saldo", "check"],
  ["Recargar en una tienda", "no-data"],
  ["Vigencia de la recarga", "clocks"],
  ["Después de recargar", "after"],
  ["Vérifier son solde", "check"],
  ["Recharger dans une boutique", "no-data"],
  ["Que faire en cas d’échec", "trouble"],
  ["Как проверить баланс", "check"],
  ["Пополнение в салоне связи", "no-data"],
  ["Если платёж не прошёл", "trouble"],
  ["Приложение и сайт оператора", "with-data"],
  ["كيفية معرفة الرصيد", "check"],
  ["الشحن من المحل", "no-data"],
  ["مدة الصلاحية", "clocks"],
  ["بیلنس کیسے دیکھیں", "check"],
  ["دکان سے ریچارج", "no-data"],
  ["ریچارج کے بعد", "after"],
  ["旅行的意义", "claims"],
  ["История оператора", "claims"],
])("what stands under “%s” goes to %s", (heading, section) => expect(sectionOf(heading)).toBe(section));
