import { facts } from "@/components/example-facts";
import { SourceMarks } from "@/components/source-marks";
import type { Claim as ClaimFact } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { Claim } from ".";

const withVerdict = (verdict: ClaimFact["verdict"]) => (language: Language) =>
  facts.claims
    .filter((claim) => claim.verdict === verdict)
    .map((claim) => (
      <Claim key={claim.id} language={language} claim={claim}>
        <p>
          “{language.t("operator.gap.way-without-data")}”
          <SourceMarks ids={claim.sources} />
        </p>
      </Claim>
    ));

export const examples = {
  right: withVerdict("right"),
  wrong: withVerdict("wrong"),
  outdated: withVerdict("outdated"),
  unverified: withVerdict("unverified"),
};
