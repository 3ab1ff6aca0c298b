import fc from "fast-check";
import { expect, it } from "vitest";
import { always, expectRefusalsToNameALine, facts, guide, listUnsafe, log, publish, within } from "./mutation-pipeline";
import { changes, mutate } from "./mutations";

it("the good files pass and are drawn safely", () => {
  const { problems, html } = publish([facts, log, guide]);
  expect(problems.filter(({ rule }) => rule !== "publication")).toEqual([]);
  expect(html.length).toBeGreaterThan(5);
  expect(listUnsafe(html)).toEqual([]);
});

it("what is unsafe would be seen", () => {
  const html = '<p onclick="x"><a href="javascript:x">x</a><script></script><!-- x --></p>';
  expect(listUnsafe([html])).toEqual(["onclick", "javascript:x", "script", "#comment"]);
});

it("6,000 mutated guides crash nothing, hang nothing, and let nothing unsafe through", () => {
  always(
    6000,
    fc.property(changes, (made) => {
      within(() => {
        const files = [facts, log, { ...guide, text: mutate(guide.text, made) }];
        const { problems, html } = publish(files);
        expectRefusalsToNameALine(problems, files);
        expect(listUnsafe(html)).toEqual([]);
      });
    }),
  );
});
