import { formatProblem } from "@/lib/content/problem";
import { getPaint } from "../terminal";
import type { Report } from "./checker";

/** Prints a report for people: problems to the error stream, then the stale translations and the sum. */
export function printReport({ problems, stale }: Report): void {
  const [paint, paintError] = [getPaint(process.stdout), getPaint(process.stderr)];
  const lines = problems.map(formatProblem).map((text) => {
    const [place = "", hint = ""] = text.split("\nHint: ");
    return `${paintError.bad(place)}\nHint: ${hint}`;
  });
  if (lines.length > 0) process.stderr.write(`${lines.join("\n\n")}\n\n`);
  for (const { file, mark } of stale) {
    console.log(paint.warn(`${file}: stale, the source text is now ${mark}`));
  }
  const sum = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  console.log(problems.length === 0 ? paint.good(sum) : paint.bad(sum));
}
