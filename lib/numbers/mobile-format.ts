import { type CountryCode, getExampleNumber, Metadata } from "libphonenumber-js/mobile";
import examples from "libphonenumber-js/mobile/examples";
import { allowSeparators } from "./allow-separators";

/** How a country writes its mobile numbers. */
export interface MobileFormat {
  /** A regular expression for the `pattern` of an input: with or without country code or trunk prefix, spaces and hyphens allowed. */
  pattern: string;
  /** An example as people write it in the country: `0301 2345678`. */
  national: string;
  /** The same number as it is dialled from abroad: `+92 301 2345678`. */
  international: string;
}

/** The part of the library's numbering plan that its types leave out. */
interface NumberingPlan {
  type(kind: "MOBILE"): { pattern(): string } | undefined;
  nationalPrefix(): string | undefined;
  callingCode(): string;
}

const made = new Map<string, MobileFormat>();

/** The format of a country's mobile numbers, by ISO 3166-1 code, from Google's numbering plans; throws for a country without one. */
export function getMobileFormat(country: string): MobileFormat {
  const format = made.get(country) ?? makeMobileFormat(country);
  made.set(country, format);
  return format;
}

function makeMobileFormat(country: string): MobileFormat {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country as CountryCode);
  const plan = metadata.numberingPlan as unknown as NumberingPlan | undefined;
  const mobile = plan?.type("MOBILE")?.pattern();
  const example = getExampleNumber(country as CountryCode, examples);
  if (!plan || !mobile || !example) throw new Error(`No mobile numbering plan for ${country}`);
  const trunk = plan.nationalPrefix();
  const start = `(?:(?:\\+|00)${plan.callingCode()}|${trunk ?? ""})?`;
  return {
    pattern: allowSeparators(`${start}(?:${mobile})`),
    national: example.formatNational(),
    international: example.formatInternational(),
  };
}
