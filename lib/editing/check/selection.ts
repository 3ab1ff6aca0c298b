import { statSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "@/lib/content/did-you-mean";
import { sharedUnit, unitOf } from "@/lib/content/unit";
import { UsageError } from "../usage-error";
import { hashUnits } from "./hash-units";

/** Which part of the content is asked for. */
export interface Selection {
  isWantedUnit(unit: string): boolean;
  isWantedFile(file: string): boolean;
}

/** The part of the content at these paths, or all of it; throws a UsageError for a path where there is nothing. */
export function selectPaths(root: string, paths: readonly string[]): Selection {
  if (paths.length === 0) return { isWantedUnit: () => true, isWantedFile: () => true };
  const wanted = paths.map((given) => toFile(root, given));
  const isWantedFile = (file: string) => wanted.some((place) => file === place || file.startsWith(`${place}/`));
  // Redirects may lead to any page, so that what all share cannot be checked without the rest.
  const isSharedWanted = wanted.some((place) => unitOf(`${place}/`) === sharedUnit && unitOf(place) === sharedUnit);
  const units = new Set(wanted.flatMap((place) => [unitOf(place), unitOf(`${place}/`)]));
  return { isWantedFile, isWantedUnit: (unit) => isSharedWanted || (unit !== sharedUnit && units.has(unit)) };
}

function toFile(root: string, given: string): string {
  const inContent = path.relative(root, path.resolve(given)).split(path.sep).join("/");
  const file = inContent === "" ? "content" : `content/${inContent}`;
  if (inContent.startsWith("..")) throw new UsageError(`${given} is not in ${path.basename(root)}/`);
  if (statSync(path.resolve(given), { throwIfNoEntry: false })) return file;
  const known = [...hashUnits(root).keys()].filter((unit) => unit !== sharedUnit).map((unit) => `content/${unit}`);
  throw new UsageError(`There is no ${given}. ${didYouMean(file, known)}`.trim());
}
