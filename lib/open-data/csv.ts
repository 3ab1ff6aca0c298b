/**
 * A table as CSV by RFC 4180: commas, CRLF at the end of every line, quotes round a cell that holds a comma, a quote or a line break.
 * Cells are not altered otherwise: a code such as +92… stays as it is dialled, though a spreadsheet may take it for a formula.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
