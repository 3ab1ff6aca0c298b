/** A configuration with values in the place of those it was written with; throws for one that does not stand in it. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [written, value]) => {
    if (!filled.includes(written)) throw new Error(`The configuration has no ${written}`);
    return filled.replaceAll(written, value);
  }, text);
}
