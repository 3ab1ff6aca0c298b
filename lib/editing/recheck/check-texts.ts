import { checkFolder } from "@/lib/content/check";
import { indexFacts } from "@/lib/content/fact-index";
import type { Country, GuideFolder } from "@/lib/content/load";
import { type Problem, sortProblems } from "@/lib/content/problem";
import { changeLog } from "@/lib/content/schema/changes";
import { facts as factsSchema } from "@/lib/content/schema/facts";
import { generalFacts, withoutCountry } from "@/lib/content/schema/general-facts";
import { checkSchema } from "@/lib/content/schema-problems";
import { parseYaml } from "@/lib/content/yaml";

/** The folder as it would be with these texts in place of its facts and its change log; or what is wrong with them. */
export function withTexts(
  folder: GuideFolder | Country,
  facts: string,
  changes: { file: string; text: string } | undefined,
): { folder: GuideFolder | Country; problems?: never } | { problems: Problem[] } {
  const yaml = parseYaml(folder.file, facts);
  const isCountry = "slug" in folder;
  const checked =
    yaml.problems.length > 0 ? yaml : checkSchema<object>(isCountry ? factsSchema : generalFacts, yaml, folder.file);
  const logYaml = changes && parseYaml(changes.file, changes.text);
  const log = logYaml && (logYaml.problems.length > 0 ? logYaml : checkSchema(changeLog, logYaml, changes.file));
  const problems = [...checked.problems, ...(log?.problems ?? [])];
  if (problems.length > 0) return { problems };
  const value = checked.value as Country["facts"];
  if (!isCountry) {
    const all = { ...withoutCountry, ...value };
    return { folder: { ...folder, facts: all, index: indexFacts(all), yaml } };
  }
  const entries = (log?.value as { changes: NonNullable<Country["changeLog"]>["changes"] } | undefined)?.changes;
  const changeLogFile = changes && logYaml && entries && { file: changes.file, changes: entries, yaml: logYaml };
  return { folder: { ...folder, facts: value, index: indexFacts(value), yaml, changeLog: changeLogFile } };
}

/** The problems that a folder has with new texts and did not have before, wherever in their files they stand now. */
export function listNewProblems(before: GuideFolder | Country, after: GuideFolder | Country, today: string): Problem[] {
  const found = checkFolder(after, today);
  if (found.length === 0) return [];
  const key = ({ file, rule, message }: Problem) => JSON.stringify([file, rule, message]);
  const known = new Set(checkFolder(before, today).map(key));
  return sortProblems(found.filter((problem) => !known.has(key(problem))));
}
