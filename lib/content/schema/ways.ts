import { z } from "zod";
import { amount, answer, id, percentage, provenance, webAddress } from "./primitives";

/** A code to dial, with `{number}`, `{amount}` and `{pin}` where the traveller fills something in. */
const dial = z
  .string()
  .regex(
    /^(?:[*#+0-9]|\{(?:number|amount|pin)\})+$/,
    "expected digits, *, #, + and {number}, {amount} or {pin}, nothing else",
  )
  .meta({ rule: "dial-quoted" })
  .describe('What is dialled, in quotes: "*100*{number}*{amount}#".');

/** What a code can be for; the interface has a name for each. */
export const codePurposes = [
  "balance",
  "data-balance",
  "own-number",
  "top-up-voucher",
  "buy-data",
  "borrow",
  "ask-friend",
  "transfer",
  "call-collect",
  "ask-call-back",
  "menu",
  "stop-services",
  "open-wallet",
  "register-phone",
  "show-imei",
] as const;
export type CodePurpose = (typeof codePurposes)[number];

/** For JSON Schema, which knows no functions: a code has one of the two. */
export const dialOrSms = [{ required: ["dial"] }, { required: ["sms"] }];

export const code = z
  .strictObject({
    id,
    kind: z
      .enum(["ussd", "call", "sms"])
      .describe("ussd: dialled and answered at once; call: a voice call; sms: a text."),
    dial: dial.optional().describe("For ussd and call: what is dialled, in quotes."),
    sms: z
      .strictObject({
        text: z.string().min(1).describe("The words to send."),
        to: z
          .string()
          .regex(/^\d{2,}$/, "expected digits in quotes")
          .describe("The number to send them to, in quotes."),
      })
      .optional()
      .describe("For sms: what to send, and where."),
    does: z.enum(codePurposes).describe("What the code is for."),
    cost: z
      .union([z.literal("free"), amount])
      .optional()
      .describe("What using it costs: free, or an amount in quotes. Leave out when no source says."),
    min: amount.optional().describe("The smallest amount it moves."),
    max: amount.optional().describe("The largest amount it moves at once."),
    reply: z
      .union([
        z.strictObject({ spoken: z.string().min(2).describe("The language of the recorded voice, as a tag.") }),
        z.strictObject({ shows: z.string().min(1).describe("What stands in the reply, word for word.") }),
      ])
      .optional()
      .describe("What comes back, where a source says."),
    max_per_day: amount.optional().describe("The largest amount it moves in a day."),
    ...provenance,
  })
  .refine((value) => (value.kind === "sms" ? value.sms && !value.dial : value.dial && !value.sms), {
    error: "expected `sms` for a code of kind sms, and `dial` for the other kinds",
  })
  .meta({ oneOf: dialOrSms });

export const channel = z.strictObject({
  id,
  kind: z
    .enum([
      "voucher",
      "corner-shop",
      "operator-shop",
      "bank-branch",
      "post-office",
      "supermarket",
      "kiosk",
      "atm",
      "bank-app",
      "operator-app",
      "operator-website",
      "mobile-wallet",
      "international",
      "chat-app",
      "friend",
      "auto-renew",
      "pharmacy",
    ])
    .describe("The way to pay."),
  code: id.optional().describe("The id of the code of this operator that does it."),
  url: webAddress.optional().describe("The page where it is done."),
  name: z
    .string()
    .min(1)
    .optional()
    .describe("What the shop or the operator calls it, a proper name in its own letters."),
  works_without_data: answer.describe("Whether it works on a phone that has no data and no Wi-Fi."),
  foreign_card: z
    .enum(["yes", "no", "unknown", "not-applicable"])
    .describe("Whether a bank card from abroad is accepted; not-applicable where no card is used."),
  cash: answer.optional().describe("Whether cash is taken."),
  needs: z
    .array(
      z.enum([
        "same-operator-friend",
        "own-sim",
        "app",
        "voucher",
        "wallet",
        "local-number",
        "local-card",
        "local-bank-account",
        "local-id",
        "state-account",
        "fingerprint",
        "passport",
      ]),
    )
    .describe("What the traveller must have; an empty list when the source names nothing."),
  min: amount.optional().describe("The smallest amount that can be paid this way."),
  fee: z
    .union([
      z.literal("none"),
      z.strictObject({ percent: percentage }).describe("Percent of the amount; where a source says up to, the most."),
      z.strictObject({ amount, to: amount.optional() }).describe("A fixed fee, or its range."),
    ])
    .optional()
    .describe("What this way costs on top: none, a percentage or an amount. Leave out when no source says."),
  ...provenance,
});

/** What the digits after a voucher's code make of the money. */
export const ending = z.strictObject({
  id,
  ending: z
    .string()
    .regex(/^\*\d{1,3}$/, 'expected a star and digits in quotes such as "*3"')
    .describe('What is typed behind the voucher\'s code, in quotes: "*3".'),
  becomes: z
    .enum(["data", "unlimited-data", "social-networks", "calls", "same-network-calls", "calls-and-abroad", "roaming"])
    .describe("What the money becomes."),
  ...provenance,
});

export type Ending = z.infer<typeof ending>;
export type Code = z.infer<typeof code>;
export type Channel = z.infer<typeof channel>;
