import { type SectionId, sectionIds } from "@/lib/content/rules/guide-sections";
import type { Line } from "./strip-advertising";

/** A heading of the article, whatever it was marked with, and the lines below it. */
export interface Passage {
  heading: Line;
  section: SectionId;
  lines: Line[];
}

/**
 * Words by which a heading shows what it is about: in Chinese, English, Spanish, French, Russian, Arabic and Urdu. The first section
 * that has one takes it.
 */
const words: readonly (readonly [SectionId, ...RegExp[]])[] = [
  [
    "after",
    /续费后|續費後|充值后|儲值後|完成后|成功后/,
    /after (?:top|renew|pay)|(?:después|tras) (?:de )?(?:la |el )?(?:recarg|renov|pag)|après (?:la |le )?(?:recharg|renouvel|paiement)/i,
    /после (?:пополн|продл|опл)/i,
    /بعد (?:الشحن|التجديد|الدفع)|(?:ریچارج|تجدید|ادائیگی) کے بعد/,
  ],
  [
    "trouble",
    /失败|失敗|故障|怎么办|怎麼辦|无法|無法/,
    /\b(?:fail|error|trouble|problem|no funciona)|échec|échou|erreur|problème|ne (?:marche|fonctionne) pas/i,
    /ошибк|проблем|сбо[йи]|не (?:прош|работа|приш)/i,
    /فشل|مشكل|لا يعمل|ناکام|مسئل|خرابی/,
  ],
  [
    "someone-else",
    /代充|亲友|親友|家人|朋友帮/,
    /someone else|\bfamil(?:y|ia|iares|les?)\b|otra persona|\bamig[oa]s\b|quelqu[’']un d[’']autre|\b(?:proches|amis)\b/i,
    /за другого|друзья|близки|родственник|семь[яеи]/i,
    /شخص آخر|العائلة|الأهل|أصدقاء|کسی اور|گھر والے|دوست/,
  ],
  [
    "check",
    /查询|查詢|余额|餘額|剩余|剩餘/,
    /\b(?:balance|check|consult(?:ar|er|ez)\b|vérifi|comprobar)/i,
    /узнать баланс|остат(?:ок|к)|провер/i,
    /معرفة الرصيد|التحقق|بیلنس (?:کیسے|معلوم|دیکھ)|چیک/,
  ],
  [
    "clocks",
    /有效期|到期|过期|過期|提前规划/,
    /\b(?:validity|expir|vigencia|caduc|vencim|validité)/i,
    /срок|истек/i,
    /صلاحية|انتهاء|میعاد|ختم ہو/,
  ],
  [
    "at-the-counter",
    /语言|語言|英文|翻译|翻譯|柜台|櫃台/,
    /\b(?:phrase|frase|counter|language|idioma|langue|mostrador|comptoir|guichet)/i,
    /фраз|язык/i,
    /عبارات|اللغة|جملے|زبان|کاؤنٹر/,
  ],
  [
    "no-data",
    /营业厅|營業廳|门店|便利店|超市|店铺|店鋪|实体|實體|自助|ATM|银行|銀行|充值卡|邮寄|线下/,
    /\b(?:shop|store|kiosk|voucher|branch|tienda|quiosco|cajero|banco|boutique|magasin|kiosque|distributeur|banque)/i,
    /магазин|салон|киоск|банк|терминал|ваучер/i,
    /متجر|محل(?!ي)|كشك|صراف|بنك|قسيمة|دکان|اسٹور|بینک|اے ٹی ایم|واؤچر/,
  ],
  [
    "with-data",
    /官网|官方|网站|網站|在线|線上|线上|应用|應用|平台|微信|支付宝|支付寶|途径|方式/,
    /\b(?:website|online|app|platform|wallet|sitio|en línea|aplicación|aplicaciones|billetera|site|en ligne|application|portefeuille)s?\b/i,
    /сайт|онлайн|приложени|кошел/i,
    /موقع|تطبيق|عبر الإنترنت|محفظة|ویب سائٹ|آن لائن|ایپ|والٹ/,
  ],
  [
    "answer",
    /总结|總結|展望|关键点/,
    /\b(?:summary|conclusi|resumen|résumé|en bref)/i,
    /итог|вывод|заключени/i,
    /ملخص|الخلاصة|خلاصہ/,
  ],
];

/** What no section of ours is for stands among the claims, to be answered there or left out. */
const otherwise: SectionId = "claims";

const headingMark = /^\s*(#{1,6})\s+(.+?)\s*#*\s*$/;
const boldLine = /^\s*\*\*(.+?)\*\*[：:]?\s*$/;
const boldStart = /^\s*(?:[-*+]|\d+[.)、])\s+\*\*(.+?)\*\*/;

/** How deep a bold line and the bold beginning of a list item stand, below every heading with marks. */
const boldDepth = 7;

/**
 * Cuts an article at its headings, bold lines and bold beginnings of list items, and gives each part our section: by
 * its own heading, else that of the heading above it.
 */
export function mapSections(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  const above: { depth: number; section: SectionId | undefined }[] = [];
  for (const { line, text } of lines) {
    const { depth, heading, isWhole } = findHeading(text);
    if (heading) {
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      // The title is about everything, whatever its words are.
      const section = depth === 1 ? undefined : (findSection(heading) ?? above.at(-1)?.section);
      above.push({ depth, section });
      passages.push({ heading: { line, text: heading }, section: section ?? otherwise, lines: [] });
    }
    if (isWhole || text.trim() === "" || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(text)) continue;
    if (passages.length === 0) passages.push({ heading: { line, text: "" }, section: otherwise, lines: [] });
    passages.at(-1)?.lines.push({ line, text });
  }
  return passages;
}

/** The heading that a line is or begins with; `isWhole` when nothing else stands on the line. */
function findHeading(text: string): { heading?: string | undefined; depth: number; isWhole: boolean } {
  const [, marks, marked] = headingMark.exec(text) ?? [];
  const bold = boldLine.exec(text)?.[1];
  const words = marked ?? bold ?? boldStart.exec(text)?.[1];
  const depth = marks?.length ?? (bold === undefined ? boldDepth + 1 : boldDepth);
  return { heading: words?.replace(/\*\*/g, "").trim(), depth, isWhole: (marked ?? bold) !== undefined };
}

const findSection = (heading: string): SectionId | undefined =>
  words.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(heading)))?.[0];

/** The passages of each of our sections, in our order. */
export function groupBySection(passages: readonly Passage[]): { section: SectionId; passages: Passage[] }[] {
  return sectionIds.map((section) => ({
    section,
    passages: passages.filter((passage) => passage.section === section),
  }));
}
