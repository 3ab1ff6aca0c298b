import type { Code } from "./content/schema/ways";

/** What a traveller fills into a code. */
export type Blank = "number" | "amount" | "pin";

export type DialPart = { type: "keys"; text: string } | { type: "blank"; name: Blank };

/** A code cut into the keys to press and the blanks to fill: `*100*{number}#` has three parts. */
export function splitDial(dial: string): DialPart[] {
  return dial
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("{") ? { type: "blank", name: part.slice(1, -1) as Blank } : { type: "keys", text: part },
    );
}

/** Unicode isolates: a word in Arabic or Urdu keeps its place between the keys of a code. */
const isolate = (word: string) => `\u2068${word}\u2069`;

/** An SMS as one line: its text, an arrow and the number, which stay on one line with the last word. */
export function formatSms({ text, to }: NonNullable<Code["sms"]>): string {
  return `${text}\u00a0→\u00a0${to}`;
}

/** A code as one line of text; `blankNames` are the words shown in place of the blanks. */
export function formatCode(code: Code, blankNames: Readonly<Record<Blank, string>>): string {
  if (code.sms) return formatSms(code.sms);
  return splitDial(code.dial ?? "")
    .map((part) => (part.type === "keys" ? part.text : isolate(blankNames[part.name])))
    .join("");
}

/** The keys that have a name; a digit is its own. */
const keyNames = { "*": "star", "#": "hash", "+": "plus" } as const;

/** A code for reading aloud, key by key: `*107#` is star, 1, 0, 7, hash. A blank is named as a whole. */
export function spellDial(
  dial: string,
  names: Readonly<Record<Blank | (typeof keyNames)[keyof typeof keyNames], string>>,
): string[] {
  return splitDial(dial).flatMap((part) =>
    part.type === "blank"
      ? [names[part.name]]
      : [...part.text].map((key) => (key in keyNames ? names[keyNames[key as keyof typeof keyNames]] : key)),
  );
}

/** A country's calling code with its plus, isolated left to right: in Arabic and Urdu the plus would move behind the digits. */
export function formatCallingCode(digits: string): string {
  return `\u2066+${digits}\u2069`;
}
