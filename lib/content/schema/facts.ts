import { z } from "zod";
import { localeTags } from "@/lib/locales";
import { event, figure } from "./figures";
import { clock, helpLine, operator, price } from "./operator";
import { day, id, lastInForce, partialDate, percentage, provenance, sourceId, webAddress } from "./primitives";
import { code } from "./ways";

export const source = z.strictObject({
  url: z
    .union([z.literal("unknown"), webAddress])
    .describe("Where it was read; unknown when the copy that was read names no address."),
  title: z.string().min(1).describe("The page's title, in its own language."),
  publisher: z.string().min(1).describe("Who published it; unknown when the page does not say."),
  kind: z
    .enum(["operator", "regulator", "government", "seller", "press", "guide", "forum"])
    .describe("Who speaks; a seller of travel eSIMs speaks of its own."),
  published: z
    .union([z.literal("unknown"), partialDate])
    .describe("The date on the page, as precisely as it shows; unknown when it shows none."),
  retrieved: partialDate.describe("When the copy was read."),
});

const inEveryLocale = z
  .strictObject(Object.fromEntries(localeTags.map((tag) => [tag, z.string().min(1)])))
  .describe("The sentence in every language of the site.") as unknown as z.ZodType<
  Record<(typeof localeTags)[number], string>
>;

export const phrase = z.strictObject({
  id,
  local: z
    .array(
      z.strictObject({
        language: z.string().min(2).describe("Language tag of the sentence, such as ur."),
        text: z.string().min(1).describe("The sentence in the local script."),
        say: z.string().min(1).optional().describe("How to read it aloud, in Latin letters."),
      }),
    )
    .min(1)
    .describe("The sentence to show or read aloud, in each local language."),
  meaning: inEveryLocale,
  asks: z
    .array(z.enum(["number", "operator", "amount"]))
    .default([])
    .describe("What the traveller writes on the card beside the sentence."),
});

export const facts = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected two capital letters such as PK")
    .describe("ISO 3166-1 code of the country, two capital letters."),
  slug: id.describe("The English name in addresses; the same as the folder's name."),
  status: z.enum(["published", "draft"]).describe("A draft is seen in development only."),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "expected three capital letters such as PKR")
    .describe("ISO 4217 code of the money used."),
  calling_code: z
    .string()
    .regex(/^\d{1,4}$/, "expected digits in quotes")
    .describe("The country's telephone code without +, in quotes."),
  local_languages: z
    .array(z.string().min(2))
    .min(1)
    .describe("Language tags spoken at the counter, most common first."),
  operators: z.array(operator).min(1).describe("The networks a traveller can hold a SIM of."),
  codes: z.array(code).describe("Codes that work on every network."),
  clocks: z.array(clock).describe("What runs out on every network."),
  prices: z.array(price).describe("Amounts that hold on every network."),
  rates: z
    .array(
      z.strictObject({
        id,
        what: z.enum(["tax-on-top-up", "tax-on-usage"]).describe("What is taken."),
        percent: percentage,
        since: partialDate.optional().describe("Since when, where a source says."),
        ...provenance,
      }),
    )
    .describe("Taxes and other percentages."),
  rules: z
    .array(
      z.strictObject({
        id,
        what: z
          .enum(["buy-sim", "top-up-in-cash", "open-wallet", "open-bank-account", "register-phone", "change-phone"])
          .describe("What the rule is about."),
        needs: z
          .array(
            z.enum([
              "in-person",
              "passport",
              "visa",
              "translation",
              "fingerprint",
              "bank-biometrics",
              "biometric-check",
              "social-insurance-number",
              "state-account",
              "local-id",
              "residence-card",
              "local-number",
              "imei",
              "travel-dates",
              "sim-in-own-name",
              "identity-document",
            ]),
          )
          .min(1)
          .describe("What is asked for."),
        since: partialDate.optional().describe("Since when, where a source says."),
        last_in_force: lastInForce,
        ...provenance,
      }),
    )
    .describe("What the law or the operators ask for."),
  figures: z.array(figure).default([]).describe("Counts and lengths that guides state."),
  events: z.array(event).default([]).describe("Dates of things that happened, which guides refer to."),
  support: z.array(helpLine).default([]).describe("Help lines that belong to no operator, such as the regulator's."),
  links: z.array(z.strictObject({ id, url: webAddress, ...provenance })).describe("Official pages a guide refers to."),
  claims: z
    .array(
      z
        .strictObject({
          id,
          verdict: z
            .enum(["right", "wrong", "outdated", "unverified"])
            .describe("What the evidence says of it; the wording stands in the guides."),
          sources: z.array(sourceId).describe("The evidence; may be empty only for unverified."),
          checked: day.describe("The day it was last looked into."),
        })
        .refine(({ verdict, sources }) => verdict === "unverified" || sources.length > 0, {
          error: "expected at least one source for a verdict other than unverified",
          path: ["sources"],
        }),
    )
    .describe("What is said elsewhere, with a verdict."),
  phrases: z.array(phrase).describe("Sentences to show at a counter."),
  sources: z.record(sourceId, source).describe("Everything that was read, by id."),
});

export type Source = z.infer<typeof source>;
export type Phrase = z.infer<typeof phrase>;
export type Facts = z.infer<typeof facts>;
export type Claim = Facts["claims"][number];
export type Rule = Facts["rules"][number];
export type Rate = Facts["rates"][number];
