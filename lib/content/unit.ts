/** What belongs to no folder: redirects, and names that mean nothing. It is checked after the others. */
export const sharedUnit = "";

/** The interface messages of all languages, which are held against each other. */
export const messagesUnit = "messages";

/** Units that are checked also where their folder is not there: that is what is wrong then. */
export const standingUnits: readonly string[] = [sharedUnit, messagesUnit];

/**
 * The unit a file below content/ is checked with: guides stand or fall with the facts and the source text beside them,
 * so a unit is `countries/<slug>`, `guides`, `messages`, or what all share.
 */
export function unitOf(file: string): string {
  return /^content\/(countries\/[^/]+(?=\/)|(?:guides|messages)(?=\/))/.exec(file)?.[1] ?? sharedUnit;
}

/** Whether a file, or some file below a folder, is of this unit. */
export function isInUnit(file: string, unit: string, isFolder = false): boolean {
  if (!isFolder) return unitOf(file) === unit;
  const inside = `${file}/`;
  return unit === sharedUnit
    ? unitOf(inside) === sharedUnit
    : `content/${unit}/`.startsWith(inside) || inside.startsWith(`content/${unit}/`);
}
