import { describe, expect, it } from "vitest";
import { ContentError, formatProblem, formatProblems, type Problem, sortProblems } from "@/lib/content/problem";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: "content/countries/morocco/facts.yaml",
  line: 41,
  path: "operators[0].codes[1].dial",
  rule: "dial-quoted",
  message: "expected a quoted string, got the number 580",
  hint: 'write dial: "580".',
  ...changes,
});

describe("formatProblem", () => {
  it("says where, what, under which rule, and how to mend it", () => {
    expect(formatProblem(problem())).toMatchInlineSnapshot(`
      "content/countries/morocco/facts.yaml:41  operators[0].codes[1].dial: expected a quoted string, got the number 580 (dial-quoted)
      Hint: write dial: "580"."
    `);
  });

  it("leaves the place inside the file out where the whole file is meant", () => {
    expect(
      formatProblem(problem({ line: 1, path: "", rule: "file-empty", message: "is empty", hint: "Write the file." })),
    ).toMatchInlineSnapshot(`
      "content/countries/morocco/facts.yaml:1  is empty (file-empty)
      Hint: Write the file."
    `);
  });
});

describe("formatProblems", () => {
  it("puts all problems of a run into one text, sorted, a blank line between", () => {
    const later = problem({ line: 100, path: "sources", rule: "required", message: "is missing", hint: "Add it." });
    const other = problem({ file: "content/README.md", line: 7, path: "", message: "is odd", hint: "Mend it." });
    expect(formatProblems([later, problem(), other])).toMatchInlineSnapshot(`
      "content/README.md:7  is odd (dial-quoted)
      Hint: Mend it.

      content/countries/morocco/facts.yaml:41  operators[0].codes[1].dial: expected a quoted string, got the number 580 (dial-quoted)
      Hint: write dial: "580".

      content/countries/morocco/facts.yaml:100  sources: is missing (required)
      Hint: Add it."
    `);
  });

  it("says nothing of nothing", () => expect(formatProblems([])).toBe(""));
});

describe("sortProblems", () => {
  const inOrder = [
    problem({ file: "content/a.md", line: 2 }),
    problem({ file: "content/a.md", line: 10 }),
    problem({ file: "content/b.md", line: 1, rule: "a-rule", path: "z" }),
    problem({ file: "content/b.md", line: 1, rule: "b-rule", path: "a" }),
    problem({ file: "content/b.md", line: 1, rule: "b-rule", path: "b" }),
  ];

  it("goes by file, then line as a number, then rule, then place", () => {
    expect(sortProblems([...inOrder].reverse())).toEqual(inOrder);
    expect(sortProblems([2, 0, 4, 1, 3].map((index) => inOrder[index] as Problem))).toEqual(inOrder);
  });

  it("leaves the given list as it was", () => {
    const given = Object.freeze([...inOrder].reverse());
    expect(sortProblems(given)).not.toBe(given);
  });
});

describe("ContentError", () => {
  it("carries every problem, and tells them all", () => {
    const problems = [problem({ line: 2, message: "second" }), problem({ line: 1, message: "first" })];
    const error = new ContentError(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ContentError");
    expect(error.problems).toEqual(problems);
    expect(error.message).toBe(`2 content problems\n\n${formatProblems(problems)}`);
  });

  it("counts one problem as one", () => {
    expect(new ContentError([problem()]).message).toMatch(/^1 content problem\n/);
  });
});
