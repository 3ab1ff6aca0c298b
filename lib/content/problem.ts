/** One thing wrong in the content: where, what, under which rule, and how to mend it. */
export interface Problem {
  /** Path below the project folder, with forward slashes. */
  file: string;
  /** Line, counted from 1. */
  line: number;
  /** Place inside the file, such as `operators[0].codes[1].dial`; empty for the file as a whole. */
  path: string;
  /** Rule id, explained in content/README.md. */
  rule: string;
  message: string;
  hint: string;
}

/** Problems in reading order: by file, then line, then rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.path, b.path),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A problem as two lines of text: what is wrong and where, then what to do. */
export function formatProblem(problem: Problem): string {
  const place = problem.path ? `  ${problem.path}:` : " ";
  return `${problem.file}:${problem.line}${place} ${problem.message} (${problem.rule})\nHint: ${problem.hint}`;
}

/** All problems of a run as one text, sorted, a blank line between. */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join("\n\n");
}

/** Thrown when content cannot be used; carries every problem, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} content ${problems.length === 1 ? "problem" : "problems"}\n\n${formatProblems(problems)}`,
    );
    this.name = "ContentError";
    this.problems = problems;
  }
}
