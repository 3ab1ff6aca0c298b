/**
 * The single facts all component examples share: every kind of code, way, deadline and plan, in the currency ISO 4217 keeps
 * for tests.
 */
import type { Clock, Plan } from "@/lib/content/schema/operator";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Channel, Code } from "@/lib/content/schema/ways";

export const today = "2026-11-21";
export const currency = "XTS";

export const stated = (confidence: Provenance["confidence"], ...sources: string[]) => ({
  sources,
  confidence,
  checked: "2026-11-01",
});
export const official = stated("high", "s1");
export const doubtful = stated("low", "s4");
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
