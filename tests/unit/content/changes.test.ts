import { expect, it } from "vitest";
import { changeText, getLastChange, sortChanges } from "@/lib/content/changes";
import { changeLog } from "@/lib/content/schema/changes";
import { getLanguage } from "@/lib/i18n/language";

const { changes } = changeLog.parse({
  changes: [
    { id: "published", on: "2026-10-01", what: "published" },
    { id: "a", on: "2026-11-01", what: "gone", fact: "app", operator: "tel", sources: ["s1"] },
    { id: "b", on: "2026-11-01", what: "added", fact: "rule", sources: ["s1"] },
  ],
});

it("entries stand the latest first, those of a day as they were written", () => {
  expect(sortChanges(changes).map(({ id }) => id)).toEqual(["a", "b", "published"]);
  expect(getLastChange(changes)).toBe("2026-11-01");
  expect(getLastChange([])).toBeUndefined();
});

it("an entry says what happened, to what, and whose it is", () => {
  const texts = sortChanges(changes).map((change) =>
    changeText(change, [{ id: "tel", name: "Tel" }], getLanguage("ru")),
  );
  expect(texts).toEqual(["Больше нет: приложение · \u2068Tel\u2069", "Добавлено: правило", "Первая публикация"]);
});

it.each([
  [{ id: "x", on: "2026-11-01", what: "changed", sources: ["s1"] }],
  [{ id: "x", on: "2026-11-01", what: "changed", fact: "code" }],
  [{ id: "x", on: "2026-11-01", what: "published", fact: "code" }],
  [{ id: "x", on: "2026-11-31", what: "published" }],
])("%j is no entry", (entry) => expect(changeLog.safeParse({ changes: [entry] }).success).toBe(false));
