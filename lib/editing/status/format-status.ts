import { localeTags } from "@/lib/locales";
import { formatTable, type Paint } from "../terminal";
import { countDue } from "./count-due";
import { describeStale } from "./describe-stale";
import type { GuideStatus, Status } from "./make-status";

/** The status as lines for a terminal; `hasDetails` lists each fact and source that is due. */
export function formatStatus(status: Status, paint: Paint, hasDetails: boolean): string[] {
  return [
    paint.strong("Guides"),
    ...formatTable([
      ["", "", ...localeTags].map(paint.faint),
      ...status.guides.map((guide) => formatRow(guide, paint)),
    ]),
    ...listStale(status),
    "",
    paint.strong(`Freshness on ${status.today}`),
    ...formatFreshness(status, paint, hasDetails),
    "",
    paint.strong("Coverage, against the publication rule"),
    ...formatTable(
      status.coverage.map(({ country, status, met, of, missing }) => [
        country,
        status,
        (met === of ? paint.good : paint.warn)(`${met} of ${of}`),
        missing.length > 0 ? `missing: ${missing.join("; ")}` : "",
      ]),
    ),
  ];
}

function formatRow({ folder, topic, languages }: GuideStatus, paint: Paint): string[] {
  const colour = {
    source: paint.strong,
    current: paint.good,
    stale: paint.warn,
    draft: paint.faint,
    missing: paint.bad,
  };
  return [folder, topic, ...localeTags.map((locale) => colour[languages[locale].state](languages[locale].state))];
}

function listStale({ guides }: Status): string[] {
  return guides.flatMap(({ languages }) =>
    Object.values(languages).flatMap((language) =>
      language.state === "stale"
        ? [
            `${language.file}: stale, ${describeStale(language)}`,
            ...(language.mark ? [`  when it follows: translated_from: "${language.mark}"`] : []),
          ]
        : [],
    ),
  );
}

function formatFreshness(status: Status, paint: Paint, hasDetails: boolean): string[] {
  const counts = countDue(status.due);
  if (counts.length === 0) return [`Nothing is overdue, nothing falls due within ${status.days} days.`];
  const lines = formatTable([
    ["", "", "overdue", `due within ${status.days} days`, "first"].map(paint.faint),
    ...counts.map(({ folder, operator, overdue, soon, first }) => [
      folder,
      operator ?? "(all operators)",
      overdue > 0 ? paint.bad(String(overdue)) : "0",
      String(soon),
      first,
    ]),
  ]);
  if (!hasDetails) return [...lines, "npm run status -- <country> lists the facts, and the sources to read again."];
  return [
    ...lines,
    "",
    paint.strong("Facts"),
    ...formatTable(
      status.due.map(({ due, isOverdue, folder, fact, checked, sources }) => [
        isOverdue ? paint.bad(due) : due,
        folder,
        fact,
        `checked ${checked}`,
        sources.join(" "),
      ]),
    ),
    "",
    paint.strong("Sources to read again, those with most facts first"),
    ...formatTable(
      status.sources.map(({ folder, id, facts, url, title }) => [folder, id, String(facts.length), url, title]),
    ),
  ];
}
