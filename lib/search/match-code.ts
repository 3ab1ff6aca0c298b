import { normalize } from "./normalize";

/** What is typed when a code is meant, among other words or alone, and the other words. */
export interface TypedCode {
  readonly keys: string;
  readonly rest: string;
}

const onlyKeys = /^[\d*#+]*\d[\d*#+]*$/;
const keysAmongWords = /(?<![\p{L}\d])(?:[*#+][\d*#+]*\d[\d*#+]*|\d{3,}[\d*#]*)(?!\p{L})/u;

/** The keys of a telephone in a query; undefined where none are meant: the 2 of `tele 2` is part of a name. */
export function findTypedCode(query: string): TypedCode | undefined {
  const text = normalize(query);
  const together = text.replace(/[\s()./-]/g, "");
  if (onlyKeys.test(together)) return { keys: together, rest: "" };
  const keys = keysAmongWords.exec(text)?.[0];
  return keys === undefined ? undefined : { keys, rest: text.replace(keys, " ") };
}

const digitsOf = (keys: string) => keys.replace(/^[*#+]+|[*#+]+$/g, "");

/**
 * How well typed keys are a code, from 0 to 1. `*580#` finds `#580#`: who remembers the number need not remember the keys
 * round it. A country's calling code has its plus: it is typed so, with 00, or bare.
 */
export function matchCode(typed: string, code: string): number {
  if (code.startsWith("+")) return [code, `00${code.slice(1)}`, code.slice(1)].includes(typed) ? 0.97 : 0;
  if (typed === code) return 1;
  const [own, other] = [digitsOf(typed), digitsOf(code)];
  if (own === other) return 0.95;
  if (code.startsWith(typed)) return 0.8;
  if (other.startsWith(own)) return 0.7;
  return own.length > 1 && other.split(/[*#]/).includes(own) ? 0.5 : 0;
}
