import { stripVTControlCharacters } from "node:util";

/** Colours for a terminal; plain text where nobody sees them. */
export interface Paint {
  good: (text: string) => string;
  warn: (text: string) => string;
  bad: (text: string) => string;
  faint: (text: string) => string;
  strong: (text: string) => string;
}

/** Paint for a stream: colours only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function getPaint(stream: { isTTY?: boolean }): Paint {
  const isColoured = stream.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
  const wrap = (code: number, end: number) => (text: string) =>
    isColoured ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  return { good: wrap(32, 39), warn: wrap(33, 39), bad: wrap(31, 39), faint: wrap(2, 22), strong: wrap(1, 22) };
}

/** Rows as columns of equal width, two spaces apart; the last column is not filled up. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const width = (text: string) => stripVTControlCharacters(text).length;
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, width(cell))),
    [],
  );
  const fill = (cell: string, column: number) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
  return rows.map((row) => row.map(fill).join("  ").trimEnd());
}
