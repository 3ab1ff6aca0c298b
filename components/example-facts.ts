/**
 * The country all component examples share: two invented operators in a country that has none, a calling code nobody has,
 * and sources at example.org.
 */
import { channels, clocks, codes, currency, doubtful, official, plans } from "@/components/example-ways";
import { indexFacts } from "@/lib/content/fact-index";
import type { Facts } from "@/lib/content/schema/facts";
import type { Operator } from "@/lib/content/schema/operator";

export const exampletel: Operator = {
  id: "exampletel",
  name: "Exampletel",
  also_known_as: ["Samplephone", "Ex Mobile"],
  website: "https://example.org",
  apps: [],
  support: [
    { id: "help", kind: "own-sim", number: "4444", for: "everything", ...official },
    { id: "abroad", kind: "any-phone", number: "+999 21 111 4444", for: "wallet", ...doubtful },
    { id: "chat", kind: "whatsapp", number: "0300 3008000", for: "self-service", ...official },
  ],
  codes: Object.values(codes),
  channels: Object.values(channels),
  plans: Object.values(plans),
  prices: [],
  clocks: [clocks.plan],
  endings: [
    { id: "data", ending: "*3", becomes: "data", ...official },
    { id: "social", ending: "*6", becomes: "social-networks", ...doubtful },
  ],
  figures: [],
  gaps: ["app"],
};

/** An operator of whom next to nothing was found. */
export const gapcell: Operator = {
  id: "gapcell",
  name: "Gapcell",
  also_known_as: [],
  apps: [],
  support: [],
  codes: [],
  channels: [{ ...channels.shop, id: "shop", foreign_card: "unknown" }],
  plans: [],
  prices: [],
  clocks: [],
  endings: [],
  figures: [],
  gaps: ["balance-code", "esim", "app", "website", "help-line"],
};

export const facts: Facts = {
  country: "AQ",
  slug: "exampleland",
  status: "published",
  currency,
  calling_code: "999",
  local_languages: ["ur", "en"],
  operators: [exampletel, gapcell],
  codes: [],
  clocks: [clocks.number, clocks.visa, clocks.overdue],
  prices: [],
  rates: [{ id: "tax", what: "tax-on-top-up", percent: "12.5", ...official }],
  rules: [
    { id: "buy", what: "buy-sim", needs: ["passport", "visa", "fingerprint"], ...official },
    {
      id: "register",
      what: "register-phone",
      needs: ["imei", "travel-dates"],
      since: "2025-01",
      last_in_force: "2026-01",
      ...doubtful,
    },
  ],
  figures: [],
  events: [],
  support: [{ id: "regulator", kind: "any-phone", number: "1844", for: "complaints", ...official }],
  links: [],
  claims: [
    { id: "right", verdict: "right", sources: ["s1"], checked: "2026-11-01" },
    { id: "wrong", verdict: "wrong", sources: ["s2"], checked: "2026-11-01" },
    { id: "outdated", verdict: "outdated", sources: ["s3"], checked: "2026-11-01" },
    { id: "unverified", verdict: "unverified", sources: [], checked: "2026-11-01" },
  ],
  phrases: [
    {
      id: "top-up",
      asks: ["number", "operator", "amount"],
      local: [
        {
          language: "ur",
          text: "براہِ کرم اس نمبر پر بیلنس لوڈ کر دیں۔",
          say: "Barah-e-karam is number par balance load kar dein.",
        },
        { language: "en", text: "Please top up this number." },
      ],
      meaning: {
        "zh-Hans": "请给这个号码充值。",
        "zh-Hant": "請幫這個號碼儲值。",
        en: "Please top up this number.",
        ar: "من فضلك اشحن هذا الرقم.",
        es: "Por favor, recargue este número.",
        fr: "Rechargez ce numéro, s’il vous plaît.",
        ru: "Пополните, пожалуйста, этот номер.",
        ur: "مہربانی کر کے اس نمبر میں بیلنس ڈال دیں۔",
      },
    },
  ],
  sources: {
    s1: {
      url: "https://example.org/help/balance",
      title: "How to check your balance",
      publisher: "Exampletel",
      kind: "operator",
      published: "2026-03-27",
      retrieved: "2026-11-21",
    },
    s2: {
      url: "https://example.org/%D8%B4%D8%A7%D8%B1%DA%98/a-very-long-address-that-has-to-break-somewhere-on-a-narrow-screen",
      title: "شارژ سیم کارت",
      publisher: "Example Gazette",
      kind: "press",
      published: "2025",
      retrieved: "2026-11-21",
    },
    s3: {
      url: "unknown",
      title: "Travel notes of a visitor",
      publisher: "unknown",
      kind: "guide",
      published: "unknown",
      retrieved: "2026-11-20",
    },
    s4: {
      url: "https://example.org/forum/17",
      title: "Which codes still work?",
      publisher: "Example Forum",
      kind: "forum",
      published: "2018-03",
      retrieved: "2026-11-21",
    },
  },
};

export const index = indexFacts(facts);
