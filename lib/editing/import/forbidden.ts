import type { Locale } from "@/lib/locales";

/** Addresses of chat channels, where sellers cannot be held to anything. */
export const chatLinks =
  /\b(?:t\.me|telegram\.(?:me|dog)|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|m\.me|line\.me|u\.wechat\.com|weixin:|tg:|whatsapp:|viber:)/i;
/** Addresses that pay whoever links to them. */
export const affiliateLinks = /[?&](?:ref|aff|aff_id|affiliate|utm_[a-z]+|coupon|promo)=/i;

/** Words of advertisements and of empty introductions, as each language has them. */
export const forbiddenWords: Record<Locale, RegExp> = {
  "zh-Hans":
    /最(?:便宜|划算)的 ?(?:eSIM|套餐|卡)|最优惠|全网最低|限时|特价|优惠码|立即购买|马上购买|立即下单|加微信|秒到账|独家|首选|包到账|轻松搞定|一文(?:读懂|教你)|全(?:攻略|揭秘|面解析)|数字化时代|随着(?:科技|技术|互联网)的发展|不可或缺|畅享|无忧|赶快|小伙伴|！/,
  "zh-Hant":
    /最(?:便宜|划算)的 ?(?:eSIM|方案|卡)|最優惠|全網最低|限時|特價|優惠碼|立即購買|馬上購買|立即下單|加微信|秒到帳|獨家|首選|輕鬆搞定|一文(?:讀懂|教你)|全(?:攻略|揭秘|面解析)|數位(?:化)?時代|隨著(?:科技|技術|網路)的發展|不可或缺|暢享|無憂|趕快|小夥伴|！/,
  en: /\b(?:best eSIM|cheapest (?:eSIM|SIM|plan|data)|buy now|order now|special offer for you|limited[- ]time|promo code|coupon|unbeatable|don[’']t miss|(?<!n[’']t |not )hurry|lowest price|our partner|in today[’']s (?:digital|fast|connected)|digital age|ever-evolving|hassle-free|seamless(?:ly)?|ultimate guide|stay connected|look no further|game[- ]changer|worry-free)\b|!/i,
  ar: /اشتر الآن|عرض خاص|لفترة محدودة|كود خصم|أفضل شريحة eSIM|أرخص (?:شريحة|باقة|عرض)|لا تفوّ?ت|في عصرنا الرقمي|العصر الرقمي|في عالم اليوم|بكل سهولة ويسر|الدليل الشامل|!/,
  es: /compra ya mismo|compre ya|oferta especial|por tiempo limitado|cupón|la mejor eSIM|más barat[oa] del|no te pierdas|en la era digital|en el mundo actual|hoy en día, la conectividad|sin complicaciones|guía definitiva|¡/i,
  fr: /achetez (?:vite|maintenant)|offre spéciale|durée limitée|code promo|la meilleure eSIM|(?:la carte|le forfait|l[’']eSIM) (?:la|le) moins ch(?:er|ère)|ne manquez pas|à l[’']ère (?:du )?numérique|dans le monde d[’']aujourd[’']hui|en toute simplicité|sans tracas|guide ultime|!/i,
  ru: /купите сейчас|(?<!не )спешите|специальное предложение|ограниченное время|промокод|лучшая eSIM|самая дешёвая|не упустите|в (?:наш )?(?:цифровой век|современном мире)|в эпоху цифр|легко и просто|полное руководство|без лишних хлопот|!/i,
  ur: /ابھی خریدیں|خصوصی پیشکش|محدود مدت|پرومو کوڈ|بہترین eSIM|سب سے سستا پیکج|موقع ضائع نہ کریں|ڈیجیٹل دور|آج کے دور میں|مکمل گائیڈ|!/,
};
