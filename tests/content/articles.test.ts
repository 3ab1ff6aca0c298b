import { describe, expect, it } from "vitest";
import { sourceLocale } from "@/lib/locales";
import { parseBody } from "@/lib/markdown/parse";
import { everyGuide } from "./site-texts";

/** What one of the five articles the project began with promises its reader, and where a guide keeps it: a heading, a claim or a way. */
type Promise = readonly [promise: string, guide: string, place: `#${string}` | `claim ${string}` | `way ${string}`];

const articles: Record<string, readonly Promise[]> = {
  "Morocco: how to renew a data SIM": [
    ["the three main operators", "morocco/sim", "claim main-operators"],
    ["card types: SIM or eSIM", "morocco/esim", "#answer"],
    ["a SIM is arranged at a branch", "morocco/sim", "claim sim-only-at-branch"],
    ["the operators' eSIM, activated and managed online", "morocco/esim", "claim local-esim-online"],
    ["an eSIM in several devices", "morocco/esim", "claim esim-several-devices"],
    ["operator's shop", "morocco/sim", "way maroc-telecom.operator-shop"],
    ["operator's shop, second operator", "morocco/sim", "way orange.operator-shop"],
    ["what to bring: the passport", "morocco/sim", "claim passport-for-top-up"],
    ["choosing a package", "morocco/sim", "claim branch-packages"],
    ["cash, credit card, mobile payment", "morocco/sim", "claim branch-payment"],
    ["getting by in another language", "morocco/sim", "#at-the-counter"],
    ["official app of Maroc Telecom", "morocco/sim", "claim app-mobicash"],
    ["credit card and PayPal in the app", "morocco/sim", "claim app-card-paypal"],
    ["official app of inwi", "morocco/sim", "claim app-espace-client"],
    ["official app of Orange", "morocco/sim", "claim app-orange-money"],
    ["promotions in the app", "morocco/sim", "claim app-promotions"],
    ["third-party platform", "morocco/esim", "claim third-party-platform"],
    ["eSIM seller's website or app", "morocco/esim", "#travel-esim"],
    ["planning a budget", "morocco/sim", "#after"],
    ["watching the validity", "morocco/sim", "#clocks"],
    ["backing up before changing cards", "guides/top-up-failed", "claim back-up-first"],
    ["basic English", "morocco/sim", "claim basic-english"],
    ["advice from social media", "guides/buying-safely", "#chat-sellers"],
  ],
  "Pakistan: how to renew a data SIM": [
    ["the main operators", "pakistan/sim", "claim main-operators"],
    ["card types: an eSIM is downloaded", "pakistan/esim", "claim esim-download-only"],
    ["operator's shop", "pakistan/sim", "way zong.service-centre"],
    ["what to bring: an identity document", "pakistan/sim", "claim document-for-top-up"],
    ["ATM or bank", "pakistan/sim", "claim atm-or-bank"],
    ["convenience store or supermarket", "pakistan/sim", "claim shops"],
    ["corner shop", "pakistan/sim", "way zong.shop"],
    ["a printed voucher", "pakistan/sim", "claim printed-voucher"],
    ["official website", "pakistan/sim", "way jazz.website"],
    ["official app", "pakistan/sim", "way jazz.app"],
    ["cards and wallets online", "pakistan/sim", "claim website-and-app"],
    ["confirmation by SMS", "pakistan/sim", "claim confirmation-message"],
    ["an eSIM is harder to renew", "pakistan/esim", "claim esim-harder"],
    ["third-party platform", "pakistan/esim", "claim third-party-cheaper"],
    ["WeChat or Alipay", "pakistan/sim", "claim wechat-alipay"],
    ["reminder: renew ahead of time", "pakistan/sim", "#clocks"],
    ["the network must work first", "pakistan/sim", "claim connection-first"],
    ["checking the number", "pakistan/sim", "#at-the-counter"],
    ["wrong number", "pakistan/sim", "#wrong-number"],
    ["a reliable platform", "guides/buying-safely", "#check-seller"],
    ["keeping the records", "pakistan/sim", "#after"],
    ["refunds", "guides/buying-safely", "#refund"],
  ],
  "Russia: how to renew a data SIM": [
    ["card types: SIM or eSIM", "russia/esim", "#answer"],
    ["SIM and eSIM are renewed alike", "russia/esim", "claim esim-same-renewal"],
    ["the main operators", "russia/sim", "claim main-operators"],
    ["daily, monthly and yearly cards", "russia/sim", "claim day-month-year-cards"],
    ["choosing operator and plan, no documents", "russia/sim", "claim no-documents"],
    ["operator's shop", "russia/sim", "claim operator-shop"],
    ["official website", "russia/sim", "claim website-language-only"],
    ["official app", "russia/sim", "claim app-anywhere"],
    ["third-party platform", "russia/sim", "claim third-party-cheaper"],
    ["eSIM: download, register, bind the device", "russia/esim", "claim esim-app-signup"],
    ["credit card", "russia/sim", "claim credit-card"],
    ["PayPal", "russia/sim", "claim paypal"],
    ["Alipay", "russia/sim", "claim alipay"],
    ["the plan works at once", "russia/sim", "claim works-at-once"],
    ["planning before the journey", "russia/sim", "#shutdown"],
    ["backing up", "guides/top-up-failed", "claim back-up-first"],
    ["promotions", "guides/buying-safely", "claim promotions"],
    ["the operator's help line", "russia/sim", "#trouble"],
    ["after renewal", "russia/sim", "#after"],
  ],
  "Peru: ways to renew a data SIM": [
    ["card types: tourist, resident, enterprise, student", "peru/sim", "claim card-types"],
    ["any visitor can have one", "peru/sim", "claim any-visitor-sim"],
    ["official website", "peru/sim", "claim website-sim-number"],
    ["official app", "peru/sim", "claim app-names"],
    ["WeChat or Alipay", "peru/sim", "claim wechat-alipay"],
    ["operator's shop", "peru/sim", "claim operator-shops"],
    ["convenience store and supermarket", "peru/sim", "claim seven-eleven-wong"],
    ["corner shop", "peru/sim", "way claro.shop"],
    ["self-service terminal", "peru/sim", "claim machines"],
    ["post", "peru/sim", "claim post"],
    ["choosing a way", "peru/sim", "#with-data"],
    ["promotions and budget", "peru/sim", "#at-the-counter"],
    ["keeping personal data safe", "guides/buying-safely", "#never-give"],
    ["allowing enough time", "peru/sim", "#clocks"],
    ["checking the usage", "peru/sim", "#check"],
    ["after renewal", "peru/sim", "#after"],
  ],
  "Peru: how to renew an eSIM": [
    ["several networks", "peru/esim", "claim esim-many-networks"],
    ["seller's app or website", "peru/esim", "claim esim-app-website"],
    ["WeChat or Alipay", "peru/esim", "claim esim-wechat-alipay"],
    ["validity counted in days", "peru/esim", "claim esim-validity"],
    ["contents of the plan", "guides/travel-esim", "#days-or-data"],
    ["whether the payment went through", "peru/esim", "#payment-failed"],
    ["keeping the order", "peru/esim", "#after"],
    ["failure: restart", "guides/top-up-failed", "claim restart"],
    ["failure: ask the seller, try another way", "guides/top-up-failed", "claim try-another-way"],
    ["settings after renewal", "peru/esim", "claim esim-settings"],
    ["data left after renewal", "peru/esim", "#check"],
    ["ecological", "guides/travel-esim", "claim ecological"],
    ["discussion groups", "guides/buying-safely", "#chat-sellers"],
  ],
};

/** The headings, claims and ways of each guide in the source language. */
const places = new Map(
  everyGuide.map(([name, { written }]) => {
    const source = written.find(({ locale }) => locale === sourceLocale);
    const { headings, directives } = parseBody(source?.body ?? "");
    const attributes = directives.map(({ node }) => [node.name, node.attributes ?? {}] as const);
    return [
      name,
      new Set([
        ...headings.map(({ id }) => `#${id}`),
        ...attributes.flatMap(([kind, { id }]) => (kind === "claim" ? [`claim ${id}`] : [])),
        ...attributes.flatMap(([kind, { channel }]) => (kind === "way" ? [`way ${channel}`] : [])),
      ]),
    ];
  }),
);

describe.each(Object.entries(articles))("nothing is lost of “%s”", (_article, promises) => {
  it.each(promises)("%s: %s, %s", (_promise, guide, place) => {
    expect([...(places.get(guide) ?? [])]).toContain(place);
  });
});

it("every claim the facts hold is answered in a guide", () => {
  for (const [name, { folder }] of everyGuide) {
    const siblings = everyGuide.filter(([, other]) => other.folder === folder).map(([sibling]) => sibling);
    const answered = siblings.flatMap((sibling) => [...(places.get(sibling) ?? [])]);
    for (const { id } of folder.facts.claims) expect(answered, name).toContain(`claim ${id}`);
  }
});
