import { didYouMean } from "@/lib/content/did-you-mean";
import { readArguments, UsageError } from "../usage-error";
import type { CountryWords } from "./country";

export const usage = `Begins a country, a guide or a translation as a draft, which is seen in development only. Never replaces a file.

  npm run new country <slug> -- --currency <code> --operator <name> [--operator <name> …] [--code <code>] [--language <tag> …]
  npm run new guide <country> <topic>
  npm run new translation <guide> <locale>

  country      facts.yaml with the schema's sentences as comments: npm run new country nepal -- --currency NPR --operator Ncell
    --currency   the money, ISO 4217
    --operator   an operator's name as on the shop sign; once for each
    --code       the country's ISO 3166-1 code, where the slug is not its English name
    --language   a language spoken at the counter, most common first; else the one Unicode's data names
  guide        the Chinese source text with its sections: npm run new guide nepal sim; guides for one of no country
  translation  headings, blocks, facts and footnotes of the source text, without words: npm run new translation nepal/sim en
  --help       prints this

Calling code and language come from the data of libphonenumber and Unicode: check them.
Exit code 0 when the file was created, 1 when it could not be, 2 when the command was given wrongly.`;

/** What is to be begun. */
export type Wanted =
  | { kind: "country"; words: CountryWords }
  | { kind: "guide"; country: string; topic: string }
  | { kind: "translation"; guide: string; locale: string };

const kinds = ["country", "guide", "translation"] as const;

/** Reads the arguments; throws a UsageError when they are wrong. */
export function parseWanted(args: readonly string[]): Wanted {
  const text = { type: "string" } as const;
  const options = {
    currency: text,
    code: text,
    operator: { ...text, multiple: true },
    language: { ...text, multiple: true },
  } as const;
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  const [kind = "", first = "", second = "", ...more] = positionals.map((value) => value.normalize("NFC"));
  if (!kinds.some((known) => known === kind)) {
    throw new UsageError(
      kind
        ? `${kind} cannot be begun. ${didYouMean(kind, kinds)}Known: ${kinds.join(", ")}.`
        : "Say what to begin: country, guide or translation; --help says more.",
    );
  }
  const count = kind === "country" ? 1 : 2;
  if ([first, second].filter(Boolean).length !== count || more.length > 0) {
    throw new UsageError(`new ${kind} takes ${count === 1 ? "one word" : "two words"}; --help says which.`);
  }
  if (kind !== "country" && Object.keys(values).length > 0)
    throw new UsageError(`--${Object.keys(values)[0]} is for new country only.`);
  if (kind === "guide") return { kind, country: first, topic: second };
  if (kind === "translation") return { kind, guide: first, locale: second };
  if (!values.currency) throw new UsageError("--currency is needed: the money's ISO 4217 code, such as MAD.");
  const { currency, code, operator: operators = [], language: languages } = values;
  return { kind: "country", words: { slug: first, currency, code, operators, languages } };
}
