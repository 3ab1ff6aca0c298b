/** One digit of a pattern with how often it stands: `\d{7}`, `[0-24]`, `3`, or an escaped plus. */
const atom = /(\\d|\[[^\]]*\]|\\\+|\d)(\{\d+(?:,\d*)?\}|[?*+])?|\(\?:|./g;

/** Escaped as the flag v asks, with which browsers read a pattern. */
const separators = String.raw`[ .\(\)\-]*`;

/** Lets people write a space, hyphen, dot or bracket before each digit of a pattern for bare digits. */
export function allowSeparators(pattern: string): string {
  return pattern.replace(atom, (whole, digit: string | undefined, times = "") =>
    digit === undefined ? whole : times ? `(?:${separators}${digit})${times}` : separators + digit,
  );
}
