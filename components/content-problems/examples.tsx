import { ContentProblems } from ".";

const problems = [
  {
    file: "content/countries/exampleland/facts.yaml",
    line: 41,
    path: "operators[0].codes[1].dial",
    rule: "dial-quoted",
    message: "expected a quoted string, got the number 580",
    hint: 'write dial: "580".',
  },
  {
    file: "content/countries/exampleland/sim.en.md",
    line: 12,
    path: "",
    rule: "known-directives",
    message: 'there is no directive "<script>alert(1)</script>"',
    hint: "If a colon was meant, put \\ before it.",
  },
];

export const examples = {
  "two problems, one with text that looks like HTML": () => (
    <ContentProblems path="/en/exampleland/sim" problems={problems} />
  ),
  "a problem that has been mended": () => <ContentProblems path="/en/exampleland" problems={[]} />,
};
