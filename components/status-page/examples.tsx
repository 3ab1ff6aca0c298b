import type { LanguageStatus, Status } from "@/lib/editing/status/make-status";
import { localeTags } from "@/lib/locales";
import { StatusPage } from ".";

const languages = (status: (tag: string) => LanguageStatus) =>
  Object.fromEntries(localeTags.map((tag) => [tag, status(tag)])) as Status["guides"][number]["languages"];

const stale: LanguageStatus = {
  state: "stale",
  file: "content/countries/exampleland/sim.fr.md",
  sections: [{ id: "answer", change: "changed", words: 12 }],
  words: 12,
  mark: "0123456789ab head=0000 answer=1111",
};

const everythingDone: Status = {
  today: "2026-11-21",
  days: 30,
  guides: [
    {
      folder: "exampleland",
      topic: "sim",
      languages: languages((tag) => ({ state: tag === "zh-Hans" ? "source" : "current" })),
    },
  ],
  due: [],
  sources: [],
  coverage: [{ country: "exampleland", status: "published", met: 4, of: 4, missing: [] }],
  unusable: [],
};

const muchToDo: Status = {
  ...everythingDone,
  guides: [
    {
      folder: "exampleland",
      topic: "sim",
      languages: languages((tag) => (tag === "fr" ? stale : { state: tag === "ur" ? "draft" : "current" })),
    },
    { folder: "exampleland", topic: "esim", languages: languages(() => ({ state: "missing" })) },
  ],
  due: [
    {
      folder: "exampleland",
      operator: "tel",
      fact: "operators.tel.codes.balance",
      kind: "code",
      checked: "2026-07-01",
      due: "2026-10-29",
      isOverdue: true,
      sources: ["s1", "s2"],
    },
  ],
  sources: [
    {
      folder: "exampleland",
      id: "s1",
      url: "https://example.com/codes",
      title: "Codes",
      facts: ["operators.tel.codes.balance"],
      overdue: 1,
    },
    {
      folder: "exampleland",
      id: "s2",
      url: "unknown",
      title: "A copy",
      facts: ["operators.tel.codes.balance"],
      overdue: 1,
    },
  ],
  coverage: [
    { country: "exampleland", status: "draft", met: 2, of: 4, missing: ["sim.zh-Hans.md", "esim.zh-Hans.md"] },
  ],
  unusable: ["content/countries/exampleland/sim.ru.md"],
};

export const examples = {
  "everything done": () => <StatusPage status={everythingDone} />,
  "much to do": () => <StatusPage status={muchToDo} />,
};
