import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { prepareDestination } from "next/dist/shared/lib/router/utils/prepare-destination";
import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import { markdownRewrite, toPublicPath } from "@/lib/markdown-path";
import { misspeltPathPattern } from "@/lib/misspelt-path";
import { generalGuideMarkdownPath, guideMarkdownPath } from "@/lib/urls";

const match = getPathMatch(markdownRewrite.source, { sensitive: true, strict: true });

/** Where Next sends a path, with the rewrite compiled as Next compiles it. */
function rewrite(path: string): string | undefined {
  const params = match(path);
  if (!params) return undefined;
  const { destination } = markdownRewrite;
  return prepareDestination({ appendParamsToQuery: true, destination, params, query: {} }).newUrl;
}

const paths = localeTags.flatMap((tag) => [
  guideMarkdownPath(tag, "pakistan", "esim"),
  generalGuideMarkdownPath(tag, "top-up-failed"),
]);

describe("markdownRewrite", () => {
  it.each(paths)("hands %s to its handler, whose file has that address again", (path) => {
    const handler = rewrite(path);
    expect(handler).toBe(`/markdown${path.slice(0, -".md".length)}`);
    expect(toPublicPath(handler ?? "")).toBe(path);
  });

  it.each(paths)("%s is not taken for misspelt", (path) => {
    expect(getPathMatch(misspeltPathPattern, { sensitive: true, strict: true })(path)).toBe(false);
  });

  it.each([
    "/en/pakistan/sim",
    "/en/pakistan.md",
    "/en/pakistan/sim/deeper.md",
    "/en/pakistan/sim.mdx",
    "/en/pakistan/simmd",
    "/en/pakistan/.md/",
    "/EN/pakistan/sim.md",
    "/xx/pakistan/sim.md",
    "/sim.md",
    "/llms.txt",
  ])("leaves %s alone", (path) => expect(rewrite(path)).toBeUndefined());
});

describe("toPublicPath", () => {
  it.each(["/llms.txt", "/islands/country-0.js", "/markdown", "/markdownish/x"])("leaves %s as it is", (path) => {
    expect(toPublicPath(path)).toBe(path);
  });
});
