import fc from "fast-check";

/** What hostile, broken or merely unlucky files contain; put into good files at random places. */
const pieces = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg/onload=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&#58;alert(1))",
  "[x](data:text/html,x)",
  "<javascript:alert(1)>",
  "![x](//example.org/x.png)",
  "[x]: javascript:alert(1)\n",
  ":link[javascript:alert(1)]",
  "::codes{does=x onclick=alert(1)}",
  ":::way{channel='\"><script>'}",
  "[^s1]: own <b>text</b>\n",
  "[^s1]",
  "[^__proto__]",
  ":dial[constructor]",
  ":price[__proto__.x]",
  "::::operator{id=toString}",
  ":".repeat(40),
  ">".repeat(300),
  "- ".repeat(200),
  "[".repeat(300),
  "*".repeat(300),
  "`".repeat(31),
  "|a|b|\n|-|-|\n",
  "~~x~~ www.example.org a@b.example",
  "\n---\n",
  "---js\n",
  "\u0000",
  "\ufeff",
  "\u202e\u2066",
  "\ud800",
  "e\u0301",
  "\r\n",
  "\t",
  "&#x6a;avascript:",
  "{#answer}",
  "## x {#__proto__}\n",
  "&a [*a,*a]",
  "<<: *a",
  "!!js/function 'x'",
  "? [a]\n: b\n",
  "__proto__: 1\n",
  '"',
  "'",
  ": ",
  "- - - x\n",
  "{}[]",
  "*111#",
  "0612345",
  "1e999",
  "2026-02-30",
  "http://",
  "javascript:alert(1)",
  "x".repeat(5000),
];

/** One change to a text: something put in, cut out, doubled, moved, or replaced. */
const change = fc.record({
  kind: fc.constantFrom("insert", "cut", "double", "replace", "swap-lines", "truncate"),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.nat(200),
  piece: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 30 })),
});

/** A few changes, to be made one after the other. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

/** A text after these changes. */
export function mutate(
  text: string,
  made: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[],
): string {
  return made.reduce((current, { kind, at, length, piece }) => {
    const start = Math.floor(at * current.length);
    const [before, part, after] = [
      current.slice(0, start),
      current.slice(start, start + length),
      current.slice(start + length),
    ];
    switch (kind) {
      case "insert":
        return before + piece + part + after;
      case "cut":
        return before + after;
      case "double":
        return before + part + part + after;
      case "replace":
        return before + piece + after;
      case "truncate":
        return before;
      default: {
        const lines = current.split("\n");
        const index = Math.floor(at * lines.length);
        const [line = ""] = lines.splice(index, 1);
        lines.splice((index + length) % (lines.length + 1), 0, line);
        return lines.join("\n");
      }
    }
  }, text);
}
