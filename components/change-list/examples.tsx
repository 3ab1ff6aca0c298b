import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { ChangeList, type ChangeListProps } from ".";

const changes: ChangeListProps["changes"] = [
  { id: "published", on: "2026-10-01", what: "published", sources: [] },
  {
    id: "balance",
    on: "2026-11-01",
    what: "changed",
    fact: "code",
    operator: "exampletel",
    from: "*111#",
    to: "*222#",
    sources: ["s1", "s2"],
  },
  { id: "rule", on: "2026-11-01", what: "gone", fact: "rule", sources: ["s3"] },
  { id: "shop", on: "2026-11-02", what: "added", fact: "way", operator: "gapcell", to: "Easy Fill", sources: ["s1"] },
];

export const examples = {
  "every kind of entry": (language: Language) => (
    <ChangeList language={language} changes={changes} operators={facts.operators} />
  ),
};
