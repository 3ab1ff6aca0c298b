import { stringify } from "yaml";
import { indexFacts } from "@/lib/content/fact-index";
import type { GuideFile } from "@/lib/content/guide-file";
import type { Country } from "@/lib/content/load";
import type { Facts } from "@/lib/content/schema/facts";
import { parseYaml } from "@/lib/content/yaml";
import { localeTags } from "@/lib/locales";

const checked = (sources: string[], day = "2026-11-01") => ({
  sources,
  confidence: "high" as const,
  checked: day,
});

const source = (title: string, published = "unknown"): Facts["sources"][string] => ({
  url: `https://example.org/${title}`,
  title,
  publisher: "Exampletel",
  kind: "operator",
  published,
  retrieved: "2026-11",
});

/** The facts of an invented country: one of each kind, so that every reference and every list has something to find. */
export const exampleFacts: Facts = {
  country: "ZZ",
  slug: "exampleland",
  status: "published",
  currency: "PKR",
  calling_code: "99",
  local_languages: ["ur", "en"],
  operators: [
    {
      id: "tel",
      name: "Exampletel",
      also_known_as: ["Oldtel"],
      website: "https://example.org/tel",
      apps: [{ name: "My Exampletel", former_names: [], ...checked(["s9"]) }],
      support: [{ id: "line", kind: "own-sim", number: "021-111 222", for: "everything", ...checked(["s8"]) }],
      codes: [
        { id: "balance", kind: "ussd", dial: "*111#", does: "balance", cost: "free", ...checked(["s1"]) },
        {
          id: "share",
          kind: "ussd",
          dial: "*100*{number}*{amount}#",
          does: "transfer",
          cost: "8.60",
          min: "15",
          max: "500",
          max_per_day: "1500",
          ...checked(["s2"]),
        },
        { id: "stop", kind: "sms", sms: { text: "unsub all", to: "6611" }, does: "stop-services", ...checked(["s1"]) },
      ],
      channels: [
        {
          id: "friend",
          kind: "friend",
          code: "share",
          works_without_data: "yes",
          foreign_card: "not-applicable",
          needs: ["same-operator-friend"],
          ...checked(["s3"]),
        },
        {
          id: "website",
          kind: "operator-website",
          url: "https://example.org/top-up/",
          works_without_data: "no",
          foreign_card: "unknown",
          min: "50",
          fee: { percent: "1.5" },
          needs: [],
          ...checked(["s4"]),
        },
      ],
      plans: [
        {
          id: "weekly",
          name: "Weekly",
          data_gb: "40",
          night_gb: "20.5",
          night_hours: ["01:00", "09:00"],
          days: 7,
          price: "520",
          priced: "2026-10",
          renews_itself: "no",
          buy_with: [],
          ...checked(["s5"]),
        },
        { id: "season", name: "Season", months: 3, renews_itself: "no", buy_with: [], ...checked(["s5"]) },
      ],
      prices: [
        { id: "per-mb", what: "data-per-mb", amount: "5", tax: "unknown", priced: "2025", ...checked(["s5"]) },
        { id: "check", what: "balance-check", amount: "0.20", to: "0.24", tax: "unknown", ...checked(["s5"]) },
      ],
      clocks: [
        { id: "plan-end", what: "plan", starts: "activation", days: 30, outcome: "data-stops", ...checked(["s6"]) },
        {
          id: "block",
          what: "line",
          starts: "roaming-return",
          hours: 24,
          outcome: "data-and-sms-return",
          ...checked(["s6"]),
        },
        { id: "line", what: "line", starts: "last-top-up", months: 6, outcome: "number-cancelled", ...checked(["s6"]) },
      ],
      endings: [{ id: "data", ending: "*3", becomes: "data", ...checked(["s5"]) }],
      figures: [{ id: "most", value: "10", unit: "count", ...checked(["s5"]) }],
      gaps: [],
    },
    {
      id: "net",
      name: "Examplenet",
      also_known_as: [],
      apps: [],
      support: [],
      codes: [],
      channels: [],
      plans: [],
      prices: [],
      endings: [],
      figures: [],
      clocks: [
        { id: "credit", what: "credit", starts: "last-top-up", days: 90, outcome: "credit-lost", ...checked(["s7"]) },
      ],
      gaps: ["way-without-data", "balance-code"],
    },
  ],
  codes: [{ id: "register", kind: "ussd", dial: "*8484#", does: "register-phone", ...checked(["s10"]) }],
  clocks: [
    {
      id: "number",
      what: "number",
      starts: "last-activity",
      days: 180,
      outcome: "number-may-be-reassigned",
      ...checked(["s11"]),
    },
  ],
  prices: [{ id: "sim", what: "new-sim", amount: "350", tax: "included", ...checked(["s5"]) }],
  rates: [{ id: "tax", what: "tax-on-top-up", percent: "19.5", since: "2023-07-01", ...checked(["s12"]) }],
  rules: [{ id: "buy", what: "buy-sim", needs: ["passport"], since: "2025-01-01", ...checked(["s13"]) }],
  figures: [
    { id: "wait", value: "5", to: "7", unit: "day", ...checked(["s13"]) },
    { id: "ceiling", value: "24.5", unit: "gigabyte", ...checked(["s13"]) },
  ],
  events: [{ id: "rename", on: "2024-09", ...checked(["s13"]) }],
  support: [{ id: "regulator", kind: "any-phone", number: "1844", for: "complaints", ...checked(["s13"]) }],
  links: [{ id: "authority", url: "https://example.org/authority", ...checked(["s14"]) }],
  claims: [{ id: "rumour", verdict: "wrong", sources: ["s15"], checked: "2026-11-01" }],
  phrases: [
    {
      id: "load",
      asks: [],
      local: [{ language: "ur", text: "لوڈ" }],
      meaning: Object.fromEntries(
        localeTags.map((tag) => [tag, "A top-up, please."]),
      ) as Facts["phrases"][number]["meaning"],
    },
  ],
  sources: Object.fromEntries([
    ...Array.from({ length: 15 }, (_, index) => [`s${index + 1}`, source(`page-${index + 1}`)] as const),
    ["s16", source("page-16", "2018-03-27")],
  ]),
};

/** The same facts as the text of a facts.yaml. */
export const exampleFactsYaml = stringify(exampleFacts);

/** The text of a guide file. */
export function guideText(
  body = "## Answer {#answer}\n\nText.\n",
  front: Readonly<Record<string, string>> = {},
): string {
  const fields = {
    title: "A title",
    description: "A description.",
    published: "2026-11-01",
    updated: "2026-11-02",
    ...front,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** A guide as the loader would hand it over, with a body of the test's choice. */
export function makeGuide(body: string, changes: Partial<GuideFile> = {}): GuideFile {
  const locale = changes.locale ?? "en";
  const topic = changes.topic ?? "sim";
  return {
    file: `content/countries/exampleland/${topic}.${locale}.md`,
    folder: "content/countries/exampleland",
    topic,
    locale,
    front: { title: "A title", description: "A description.", published: "2026-11-01", updated: "2026-11-02" },
    body,
    bodyLine: 1,
    fingerprint: "0123456789ab",
    yaml: parseYaml("", ""),
    ...changes,
  };
}

/** The invented country with some guides. */
export function makeCountry(guides: readonly GuideFile[] = [], facts: Facts = exampleFacts): Country {
  return {
    slug: facts.slug,
    file: `content/countries/${facts.slug}/facts.yaml`,
    facts,
    index: indexFacts(facts),
    changeLog: undefined,
    guides,
    yaml: parseYaml("facts.yaml", stringify(facts)),
    unusable: new Set(),
  };
}
