/** The most bytes a line of an iCalendar file may have without its line end (RFC 5545, section 3.1). */
const maxLineBytes = 75;

/** Folds lines anew so that none is longer than 75 bytes of UTF-8: the library that writes them counts characters. */
export function foldLines(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, "").split("\r\n");
  return lines.map(foldLine).join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > maxLineBytes) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
