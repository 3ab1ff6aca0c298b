import type { RootContent } from "mdast";
import { listClocks, listFirstPhrases } from "@/lib/content/fact-lists";
import type { HelpLine } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { telephoneUrl } from "@/lib/urls";
import { clockText } from "@/lib/wording/clock-text";
import { findMeaning, findReading } from "@/lib/wording/phrase-text";
import { planKeys, planTerms } from "@/lib/wording/plan-terms";
import { doubtTerms, endingText, helpLineTerms } from "@/lib/wording/short-facts";
import { factLine } from "../fact-line";
import { code, dotted, line, link, list, paragraph, sourceMarks, strong } from "../nodes";
import type { PlainPage } from "../page";

/** Everything that can run out, or that no source was found. */
export function writeClocks(page: PlainPage): RootContent[] {
  const { language, facts } = page;
  const clocks = listClocks(facts);
  if (clocks.length === 0) return [paragraph(language.t("clock.none"))];
  const rows = clocks.map(({ clock, operator }) => {
    const what = language.t(`clock.what.${clock.what}`);
    const name = strong(operator ? `${operator} · ${what}` : what);
    return [paragraph(name, clockText(clock, language), factLine("rule", clock, page))];
  });
  return [list(rows)];
}

/** Data plans that sources describe, as examples with a date. */
export function writePlans({ language, facts, currency }: PlainPage): RootContent[] {
  const rows = facts.operators.flatMap((operator) =>
    operator.plans.map((plan) => {
      const keys = planKeys(operator, plan, language);
      return [
        paragraph(
          line(strong(`${operator.name} · ${plan.name}`), sourceMarks(plan.sources)),
          dotted(planTerms(plan, currency, language)),
          ...keys.map(({ label, keys }) => line(label, ...keys.flatMap((key) => [" ", code(key)]))),
        ),
      ];
    }),
  );
  return [paragraph(strong(language.t("plan.table"))), list(rows)];
}

/** What the digits typed behind a voucher's code make of the money; operators without such digits are left out. */
export function writeEndings({ language, facts }: PlainPage): RootContent[] {
  const rows = facts.operators
    .filter(({ endings }) => endings.length > 0)
    .map(({ name, endings }) => [
      paragraph(
        strong(name),
        ...endings.map((ending) =>
          line(
            code(ending.ending),
            " ",
            dotted([endingText(ending, language), ...doubtTerms(ending, language)]),
            sourceMarks(ending.sources),
          ),
        ),
      ),
    ]);
  return [paragraph(language.t("ending.table")), list(rows)];
}

/** Help lines of all operators; an operator without a sourced one says so. */
export function writeSupport({ language, facts }: PlainPage): RootContent[] {
  const { t } = language;
  const rows = facts.operators.map(({ name, support }) => [
    paragraph(strong(name), ...(support.length > 0 ? helpLines(support, language) : [t("operator.gap.help-line")])),
  ]);
  const shared = [paragraph(strong(t("support.all")), ...helpLines(facts.support, language))];
  return [list(facts.support.length > 0 ? [...rows, shared] : rows)];
}

const helpLines = (lines: readonly HelpLine[], language: Language) =>
  lines.map((help) =>
    line(
      link(telephoneUrl(help.number), help.number),
      " ",
      dotted([...helpLineTerms(help, language), ...doubtTerms(help, language)]),
      sourceMarks(help.sources),
    ),
  );

/** Sentences to show at a counter: in the local script, with a reading, and what they mean. */
export function writePhrases({ language, facts, cardsUrl }: PlainPage): RootContent[] {
  const { locale, t } = language;
  const rows = listFirstPhrases(facts).map((phrase) => [
    paragraph(
      ...phrase.local.flatMap((local) => [local.text, findReading(local, locale) ?? []]),
      findMeaning(phrase, locale) ?? [],
    ),
  ]);
  return [list(rows), ...(cardsUrl ? [paragraph(link(cardsUrl, t("counter.open")))] : [])];
}
