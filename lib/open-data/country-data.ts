import { getLastChecked } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import { dataSchemaPath } from "@/lib/urls";
import { makeEnvelope } from "./format";
import type { CountryFile } from "./schemas";

/** A country's file: the very facts its pages show, but for `internalFields`, in an envelope. */
export function makeCountryData(facts: Facts): CountryFile {
  const { status: _, ...given } = facts;
  return { ...makeEnvelope(dataSchemaPath("country"), getLastChecked(facts)), facts: given };
}
