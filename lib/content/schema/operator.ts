import { z } from "zod";
import { figure } from "./figures";
import { amount, answer, id, lastInForce, partialDate, provenance, webAddress } from "./primitives";
import { channel, code, ending } from "./ways";

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a local time in quotes such as "01:00"');

export const plan = z.strictObject({
  id,
  name: z.string().min(1).describe("The plan's name as the operator writes it."),
  data_gb: amount.optional().describe("Gigabytes in all, in quotes."),
  night_gb: amount.optional().describe("How many of them work only at night, in quotes."),
  night_hours: z
    .tuple([clockTime, clockTime])
    .optional()
    .describe('Between which local times the night part works: ["01:00", "09:00"].'),
  days: z.int().positive().optional().describe("For how many days it lasts."),
  months: z.int().positive().optional().describe("For how many months it lasts, where the source counts in months."),
  price: amount.optional().describe("The price in the country's currency, tax included, in quotes."),
  priced: partialDate.optional().describe("The date of the price, where the source shows one."),
  price_to: amount.optional().describe("The upper end, where the source gives a range of prices."),
  only: z
    .enum(["calls", "social-networks"])
    .optional()
    .describe("What it is good for, where it is not for the whole internet."),
  unlimited: z.boolean().optional().describe("true where the source promises data without a limit."),
  renews_itself: answer.describe("Whether it is renewed without the traveller's doing."),
  buy_with: z.array(id).describe("Ids of this operator's codes or voucher endings that buy it."),
  ...provenance,
});

/** Amounts that belong to no code and no plan: the price of a megabyte, of a new eSIM. */
export const price = z
  .strictObject({
    id,
    what: z
      .enum([
        "data-per-mb",
        "data-per-mb-after-plan",
        "new-sim",
        "new-esim",
        "replacement-esim",
        "extra-data",
        "sim-return",
        "balance-check",
        "service-per-week",
        "collect-call-per-minute",
        "shop-card",
        "wallet-ceiling",
        "daily-charge",
        "promotion-top-up",
      ])
      .describe("What is paid for."),
    amount: amount.describe("The amount, or the lower end of a range, in quotes."),
    to: amount.optional().describe("The upper end of a range, in quotes."),
    tax: z.enum(["included", "extra", "unknown"]).describe("Whether tax is in the amount."),
    priced: partialDate.optional().describe("The date of the price, where the source shows one."),
    ...provenance,
  })
  .refine(({ amount: from, to }) => to === undefined || Number(to) > Number(from), {
    error: "expected a range that ends above its beginning",
    path: ["to"],
  });

export const clock = z
  .strictObject({
    id,
    what: z.enum(["plan", "credit", "line", "number", "phone", "registration"]).describe("What runs out."),
    starts: z
      .enum([
        "last-top-up",
        "last-top-up-no-credit",
        "last-top-up-credit-left",
        "first-use",
        "activation",
        "arrival",
        "visa-end",
        "last-activity",
        "last-paid-use",
        "last-top-up-or-paid-use",
        "purchase",
        "roaming-return",
        "first-registration",
        "cancellation",
        "notice",
        "activation-unused",
      ])
      .describe("The event from which it is counted."),
    days: z.int().nonnegative().optional().describe("Days from that event; 0 when it ends with the event itself."),
    months: z.int().positive().optional().describe("Months, where the source counts in months."),
    hours: z.int().positive().optional().describe("Hours, where the source counts in hours."),
    outcome: z
      .enum([
        "data-stops",
        "pay-per-mb",
        "credit-lost",
        "calls-blocked",
        "number-may-be-reassigned",
        "phone-blocked",
        "sim-blocked",
        "outgoing-calls-blocked",
        "data-and-sms-blocked",
        "data-and-sms-return",
        "line-suspended",
        "number-cancelled",
        "daily-charge",
      ])
      .describe("What happens at the end."),
    last_in_force: lastInForce,
    first_day_counts: z.boolean().optional().describe("true where the day of the event is itself day 1."),
    ...provenance,
  })
  .refine(({ days, months, hours }) => [days, months, hours].filter((length) => length !== undefined).length === 1, {
    error: "expected exactly one of days, months and hours",
    path: ["days"],
  })
  .meta({ oneOf: [{ required: ["days"] }, { required: ["months"] }, { required: ["hours"] }] });

export const helpLine = z.strictObject({
  id,
  kind: z.enum(["own-sim", "any-phone", "whatsapp"]).describe("From which phone it is reached."),
  number: z
    .string()
    .regex(/^\+?\d[\d -]*$/, "expected a telephone number in quotes")
    .describe("The number as it is dialled, in quotes."),
  for: z.enum(["everything", "wallet", "self-service", "complaints"]).describe("What they help with."),
  ...provenance,
});

export const operator = z.strictObject({
  id,
  name: z.string().min(1).describe("The name on the shop sign."),
  also_known_as: z.array(z.string().min(1)).describe("Former and other names a traveller may see."),
  owner: z.string().min(1).optional().describe("The company behind it, where that helps a traveller."),
  website: webAddress.optional().describe("The official site; leave out unless a source shows it."),
  apps: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe("The app's title in the store."),
        former_names: z.array(z.string().min(1)).describe("Titles it had before."),
        package: z.string().min(1).optional().describe("Its Android package name, such as com.example.app."),
        publisher: z.string().min(1).optional().describe("The publisher the store shows."),
        ...provenance,
      }),
    )
    .describe("The operator's own apps."),
  support: z.array(helpLine).describe("Help lines."),
  codes: z.array(code).describe("Codes to dial or send."),
  channels: z.array(channel).describe("Ways to top up."),
  plans: z.array(plan).describe("Data plans a source describes; examples with a date, not offers."),
  prices: z.array(price).describe("Other amounts."),
  clocks: z.array(clock).describe("What runs out with this operator only."),
  endings: z
    .array(ending)
    .default([])
    .describe("Digits typed behind a voucher's code that choose what the money becomes."),
  figures: z.array(figure).default([]).describe("Counts and lengths that guides state about this operator."),
  esim: z
    .strictObject({
      offered: answer.describe("Whether the operator issues eSIMs."),
      tourist_can_buy: answer.describe("Whether a visitor can get one."),
      at_shops_only: answer.describe("Whether it must be fetched in a shop."),
      ...provenance,
    })
    .optional()
    .describe("The operator's own eSIM; leave out when nothing was found."),
  gaps: z
    .array(
      z.enum([
        "way-without-data",
        "balance-code",
        "voucher-code",
        "foreign-card",
        "number-validity",
        "credit-validity",
        "esim",
        "app",
        "website",
        "help-line",
      ]),
    )
    .describe("What was searched for and not found; said on the page."),
});

export type Plan = z.infer<typeof plan>;
export type Price = z.infer<typeof price>;
export type Clock = z.infer<typeof clock>;
export type HelpLine = z.infer<typeof helpLine>;
export type Operator = z.infer<typeof operator>;
