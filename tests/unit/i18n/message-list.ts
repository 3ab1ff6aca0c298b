import { getMessages } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/locales";

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a locale by its full key, such as `code.purpose.balance`. */
export function listMessages(locale: Locale): [key: string, message: string][] {
  const walk = (tree: Tree, prefix: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as [string, string]] : walk(value, `${prefix}${key}.`),
    );
  return walk(getMessages(locale), "");
}
