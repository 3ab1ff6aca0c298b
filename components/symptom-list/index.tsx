import { Fold } from "@/components/fold";
import { listHelpSteps, symptoms } from "@/lib/content/help";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { StepBody, type StepBodyProps } from "./steps";

export interface SymptomListProps {
  language: Language;
  facts: Facts;
  guides: StepBodyProps["guides"];
  /** The ISO day of the build. */
  today: string;
}

/** What a traveller may see, and folded under each symptom what to look at and to do. */
export function SymptomList({ language, facts, guides, today }: SymptomListProps) {
  const { t } = language;
  return symptoms.map((symptom) => (
    <Fold key={symptom} summary={<h2>{t(`help.symptom.${symptom}`)}</h2>} group="symptom" id={symptom}>
      {listHelpSteps(facts, symptom)
        .filter((step) => step.type !== "guide" || guides.has(step.topic))
        .map((step) => (
          <section key={step.id}>
            <h3>{t(`help.step.${step.id}`)}</h3>
            <StepBody {...{ language, facts, step, guides, today }} />
          </section>
        ))}
    </Fold>
  ));
}
