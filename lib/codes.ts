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

/** A code as one line of text; `blankNames` are the words shown in place of the blanks. An SMS is its text, an arrow and the number, which stay on one line with the last word. */
export function formatCode(code: Code, blankNames: Readonly<Record<Blank, string>>): string {
  if (code.sms) return `${code.sms.text}\u00a0→\u00a0${code.sms.to}`;
  return splitDial(code.dial ?? "")
    .map((part) => (part.type === "keys" ? part.text : isolate(blankNames[part.name])))
    .join("");
}

/** A country's calling code with its plus, isolated left to right: in Arabic and Urdu the plus would move behind the digits. */
export function formatCallingCode(digits: string): string {
  return `\u2066+${digits}\u2069`;
}
