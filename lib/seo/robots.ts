import { publicUrl, sitemapIndexPath } from "@/lib/urls";

/**
 * Crawlers that collect text to train models, by the names their owners publish for robots.txt. Crawlers of search and
 * answer engines, such as OAI-SearchBot, Claude-SearchBot or PerplexityBot, are not among them.
 */
export const trainingCrawlers = [
  "AI2Bot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "Google-Extended",
  "GPTBot",
  "meta-externalagent",
] as const;

/** What robots.txt says. Everything may be read; crawlers that train models only when asked in, by ALLOW_AI_TRAINING=1. */
export function renderRobots({ allowsTraining }: { allowsTraining: boolean }): string {
  const training = allowsTraining ? [] : [...trainingCrawlers.map((name) => `User-agent: ${name}`), "Disallow: /", ""];
  return ["User-agent: *", "Allow: /", "", ...training, `Sitemap: ${publicUrl(sitemapIndexPath)}`, ""].join("\n");
}
