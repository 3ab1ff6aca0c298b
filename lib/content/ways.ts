import { type FactIndex, getFact } from "./fact-index";
import type { Operator } from "./schema/operator";
import type { Channel, Code } from "./schema/ways";

/** Kinds of ways by what they ask of somebody who stands abroad without data: a code, a thing to buy, a place to find, an account. */
const byEffort: readonly Channel["kind"][] = [
  "friend",
  "voucher",
  "corner-shop",
  "kiosk",
  "supermarket",
  "pharmacy",
  "operator-shop",
  "post-office",
  "bank-branch",
  "atm",
  "mobile-wallet",
  "auto-renew",
  "bank-app",
  "operator-app",
  "operator-website",
  "chat-app",
  "international",
];

/** What visitors rarely have: ways that ask for it come last. */
const rarelyHad: readonly Channel["needs"][number][] = [
  "local-id",
  "local-card",
  "local-bank-account",
  "state-account",
  "wallet",
  "fingerprint",
];

/** What the name of a way says already. */
const impliedNeeds: Partial<Record<Channel["kind"], Channel["needs"][number]>> = {
  voucher: "voucher",
  "operator-app": "app",
  "mobile-wallet": "wallet",
};

/** What a traveller must have for a way, beyond what the way itself is. */
export function listNeeds({ kind, needs }: Channel): Channel["needs"] {
  return needs.filter((need) => need !== impliedNeeds[kind]);
}

const effortOf = ({ kind, needs }: Channel) =>
  byEffort.indexOf(kind) + (needs.some((need) => rarelyHad.includes(need)) ? byEffort.length : 0);

/** A way to top up, with the operator's code that does it where there is one. */
export interface Way {
  channel: Channel;
  code: Code | undefined;
}

/** An operator's ways to top up that work on a phone without data, the one that asks least of a traveller first. */
export function listWaysWithoutData({ channels, codes }: Pick<Operator, "channels" | "codes">): Way[] {
  return channels
    .filter((channel) => channel.works_without_data === "yes")
    .sort((a, b) => effortOf(a) - effortOf(b))
    .map((channel) => ({ channel, code: codes.find(({ id }) => id === channel.code) }));
}

/** A way by its reference, such as `jazz.friend`; throws for one that the facts do not know. */
export function getWay({ channels, codes }: Pick<FactIndex, "channels" | "codes">, reference: string): Way {
  const channel = getFact(channels, reference);
  const owner = reference.slice(0, reference.indexOf("."));
  return { channel, code: channel.code === undefined ? undefined : getFact(codes, `${owner}.${channel.code}`) };
}

/** The kinds of ways that any of some operators has, each once, in the order of the operators' lists. */
export function listChannelKinds(operators: readonly Pick<Operator, "channels">[]): Channel["kind"][] {
  return [...new Set(operators.flatMap(({ channels }) => channels.map(({ kind }) => kind)))];
}

/** The code a traveller dials for a way just as it stands; one with blanks is dialled by the friend who pays, or needs explaining. */
export function findReadyCode({ code }: Way): Code | undefined {
  return code?.dial?.includes("{") ? undefined : code;
}
