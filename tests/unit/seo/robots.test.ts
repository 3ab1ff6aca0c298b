import { describe, expect, it } from "vitest";
import { renderRobots, trainingCrawlers } from "@/lib/seo/robots";

/** The groups of a robots.txt (RFC 9309): the crawlers named, and whether they may read the site. */
function groupsOf(text: string) {
  return text
    .split("\n\n")
    .filter((group) => group.startsWith("User-agent"))
    .map((group) => ({
      agents: [...group.matchAll(/^User-agent: (.*)$/gm)].map((match) => match[1]),
      rule: /^(Allow|Disallow): \/$/m.exec(group)?.[1],
    }));
}

describe("robots.txt", () => {
  it("lets everybody read but those who train models", () => {
    expect(groupsOf(renderRobots({ allowsTraining: false }))).toEqual([
      { agents: ["*"], rule: "Allow" },
      { agents: [...trainingCrawlers], rule: "Disallow" },
    ]);
  });

  it("lets those in too when asked", () => {
    expect(groupsOf(renderRobots({ allowsTraining: true }))).toEqual([{ agents: ["*"], rule: "Allow" }]);
  });

  it("names the sitemap by its absolute address", () => {
    expect(renderRobots({ allowsTraining: true })).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  });

  it.each(["Googlebot", "Bingbot", "OAI-SearchBot", "PerplexityBot", "Applebot", "DuckAssistBot"])(
    "does not shut out %s, which answers readers",
    (name) => expect(trainingCrawlers).not.toContain(name),
  );
});
