import { didYouMean } from "@/lib/content/did-you-mean";
import { type Content, listFolders, loadContent } from "@/lib/content/load";
import { UsageError } from "../usage-error";
import { makeStatus, nameOf, type Status, type StatusQuestion } from "./make-status";

/** Reads a content folder and says where it stands; throws a UsageError for a folder that is not there. */
export function readStatus(root: string, question: StatusQuestion): { status: Status; problems: number } {
  const { content, problems } = loadContent(root);
  for (const name of question.folders) requireFolder(content, name);
  return { status: makeStatus(content, question), problems: problems.length };
}

/** Throws a UsageError when no country, nor `guides`, has this name. */
export function requireFolder(content: Content, name: string): void {
  const known = listFolders(content).map(nameOf);
  if (known.includes(name)) return;
  const broken = [...content.unusable].find((file) => file.endsWith(`/${name}/facts.yaml`));
  if (broken) throw new UsageError(`${broken} cannot be used: npm run check:content says why`);
  throw new UsageError(`there is no country "${name}". ${didYouMean(name, known)}Known: ${known.join(", ")}.`);
}
