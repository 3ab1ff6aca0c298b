import type { Facts } from "@/lib/content/schema/facts";
import type { Operator } from "@/lib/content/schema/operator";
import type { Code } from "@/lib/content/schema/ways";
import type { Formats } from "@/lib/format";

type Listed = Pick<Facts, "slug" | "country" | "operators" | "codes">;

interface Place {
  /** The slug of the country it is in, and its ISO 3166-1 code. */
  readonly slug: string;
  readonly country: string;
}

/** Every operator under each of its present and former names, in the reader's alphabetical order. */
export function listOperatorNames(
  countries: readonly Listed[],
  { compare }: Pick<Formats, "compare">,
): (Place & { name: string; operator: Operator })[] {
  return countries
    .flatMap(({ slug, country, operators }) =>
      operators.flatMap((operator) =>
        [operator.name, ...operator.also_known_as].map((name) => ({ slug, country, name, operator })),
      ),
    )
    .sort((a, b) => compare(a.name, b.name));
}

const digitsOf = ({ dial, sms }: Code) => (dial ?? sms?.to ?? "").replace(/[^\d*]/g, "").replace(/^\*+|\*+$/g, "");

/** Every code of every country in the order of its digits, as a telephone book has them: 100, 100*1, 102 … */
export function listCodesByDigits(
  countries: readonly Listed[],
): (Place & { code: Code; operator: Operator | undefined })[] {
  return countries
    .flatMap(({ slug, country, operators, codes }) => [
      ...operators.flatMap((operator) => operator.codes.map((code) => ({ slug, country, code, operator }))),
      ...codes.map((code) => ({ slug, country, code, operator: undefined })),
    ])
    .sort((a, b) => (digitsOf(a.code) < digitsOf(b.code) ? -1 : 1));
}
