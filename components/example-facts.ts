/**
 * The facts all component examples share: two invented operators in a country that has none, the currency ISO 4217 keeps
 * for tests, a calling code nobody has, and sources at example.org.
 */
import { indexFacts } from "@/lib/content/fact-index";
import type { Facts } from "@/lib/content/schema/facts";
import type { Clock, Operator, Plan } from "@/lib/content/schema/operator";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Channel, Code } from "@/lib/content/schema/ways";

export const today = "2026-11-21";
export const currency = "XTS";

const stated = (confidence: Provenance["confidence"], ...sources: string[]) => ({
  sources,
  confidence,
  checked: "2026-11-01",
});
const official = stated("high", "s1");
const doubtful = stated("low", "s4");
const longAgo = { ...official, checked: "2026-01-05" };

export const codes = {
  balance: { id: "balance", kind: "ussd", dial: "*123#", does: "balance", reply: { shows: "MSISDN" }, ...official },
  free: { id: "ask-friend", kind: "ussd", dial: "*107#", does: "ask-friend", cost: "free", ...official },
  transfer: {
    id: "transfer",
    kind: "ussd",
    dial: "*100*{number}*{amount}#",
    does: "transfer",
    cost: "8.60",
    min: "15",
    max: "500",
    max_per_day: "1500",
    ...stated("medium", "s2", "s3"),
  },
  voucher: { id: "voucher", kind: "ussd", dial: "*101*{pin}#", does: "top-up-voucher", ...official },
  sms: { id: "stop", kind: "sms", sms: { text: "UNSUB", to: "6611" }, does: "stop-services", ...official },
  call: { id: "menu", kind: "call", dial: "1200", does: "menu", reply: { spoken: "fr" }, ...stated("medium", "s3") },
  overdue: { id: "buy-weekly", kind: "ussd", dial: "*700#", does: "buy-data", ...longAgo },
  doubtful: { id: "borrow", kind: "ussd", dial: "*112#", does: "borrow", ...doubtful },
  doubtfulAndOverdue: {
    id: "own-number",
    kind: "ussd",
    dial: "*99#",
    does: "own-number",
    ...doubtful,
    checked: longAgo.checked,
  },
} satisfies Record<string, Code>;

export const channels = {
  friend: {
    id: "friend",
    kind: "friend",
    code: "ask-friend",
    works_without_data: "yes",
    foreign_card: "not-applicable",
    needs: ["same-operator-friend"],
    ...official,
  },
  shop: {
    id: "shop",
    kind: "corner-shop",
    name: "Easy Fill",
    works_without_data: "yes",
    foreign_card: "unknown",
    cash: "yes",
    min: "5",
    fee: "none",
    needs: [],
    ...stated("medium", "s2", "s3"),
  },
  website: {
    id: "website",
    kind: "operator-website",
    url: "https://example.org/recharge",
    works_without_data: "no",
    foreign_card: "yes",
    fee: { percent: "1" },
    needs: [],
    ...official,
  },
  wallet: {
    id: "wallet",
    kind: "mobile-wallet",
    works_without_data: "unknown",
    foreign_card: "no",
    fee: { amount: "10", to: "15" },
    needs: ["wallet", "local-id", "fingerprint"],
    ...doubtful,
  },
  overdue: {
    id: "kiosk",
    kind: "kiosk",
    works_without_data: "yes",
    foreign_card: "unknown",
    needs: [],
    ...longAgo,
  },
} satisfies Record<string, Channel>;

export const clocks = {
  plan: {
    id: "plan",
    what: "plan",
    starts: "purchase",
    days: 7,
    outcome: "pay-per-mb",
    first_day_counts: true,
    ...official,
  },
  number: {
    id: "number",
    what: "number",
    starts: "last-activity",
    days: 180,
    outcome: "number-may-be-reassigned",
    ...official,
  },
  visa: { id: "visa", what: "registration", starts: "visa-end", days: 0, outcome: "sim-blocked", ...doubtful },
  roaming: {
    id: "roaming",
    what: "line",
    starts: "roaming-return",
    hours: 24,
    outcome: "data-and-sms-return",
    last_in_force: "2026-01",
    ...official,
  },
  line: {
    id: "line",
    what: "line",
    starts: "last-top-up",
    months: 6,
    outcome: "number-cancelled",
    ...official,
  },
  overdue: { id: "phone", what: "phone", starts: "first-use", days: 60, outcome: "phone-blocked", ...longAgo },
} satisfies Record<string, Clock>;

export const plans = {
  dated: {
    id: "monthly",
    name: "Monthly Max 40 GB",
    data_gb: "40",
    night_gb: "20",
    night_hours: ["01:00", "09:00"],
    months: 1,
    price: "1250",
    priced: "2026-03",
    renews_itself: "no",
    buy_with: ["buy-weekly", "stop", "data"],
    ...official,
  },
  undated: {
    id: "weekly",
    name: "Weekly X",
    days: 7,
    price: "520",
    price_to: "600",
    only: "social-networks",
    unlimited: true,
    renews_itself: "unknown",
    buy_with: [],
    ...doubtful,
  },
} satisfies Record<string, Plan>;

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
