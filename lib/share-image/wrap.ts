/** A line as offsets into its text, the spaces at its end left out. */
export interface LineRange {
  start: number;
  end: number;
}

/** A text to be broken, where it may be, the greatest width of a line, and what measures a part of it in the same unit. */
export interface Wrapping {
  text: string;
  breaks: readonly number[];
  width: number;
  measure: (start: number, end: number) => number;
}

/** Breaks a text into the fewest lines; undefined when those are more than allowed, or a part that may not be broken is too wide. */
export function fillLines({ text, breaks, width, measure }: Wrapping, mostLines: number): LineRange[] | undefined {
  const lines: LineRange[] = [];
  let line: LineRange | undefined;
  let start = 0;
  for (const at of breaks) {
    const end = start + text.slice(start, at).trimEnd().length;
    const longer: LineRange = { start: line?.start ?? start, end };
    if (measure(longer.start, longer.end) <= width) line = longer;
    else {
      if (!line || lines.length + 2 > mostLines || measure(start, end) > width) return undefined;
      lines.push(line);
      line = { start, end };
    }
    start = at;
  }
  if (line) lines.push(line);
  return lines.length <= mostLines ? lines : undefined;
}

/** Makes the lines of a wrapping about equally long: the narrowest width that needs no more of them. */
export function balanceLines(lines: readonly LineRange[], wrapping: Wrapping): readonly LineRange[] {
  let best = lines;
  let [narrow, wide] = [wrapping.width / lines.length / 2, wrapping.width];
  for (let step = 0; lines.length > 1 && step < 7; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = fillLines({ ...wrapping, width: middle }, lines.length);
    if (tried) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}
