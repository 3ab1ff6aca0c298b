import type { Code } from "./content/schema/operator";

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

/** A code as one line of text; `blankNames` are the words shown in place of the blanks. An SMS is its text, an arrow and the number. */
export function formatCode(code: Code, blankNames: Readonly<Record<Blank, string>>): string {
  if (code.sms) return `${code.sms.text} → ${code.sms.to}`;
  return splitDial(code.dial ?? "")
    .map((part) => (part.type === "keys" ? part.text : blankNames[part.name]))
    .join("");
}
