import { listMarkdownGuides } from "@/lib/content/guides";
import { locales } from "@/lib/locales";
import { writeLlmsText } from "@/lib/markdown/plain/llms-text";

export const dynamic = "force-static";

/** What the site is and where its guides stand as Markdown, for language models (llmstxt.org). */
export function GET() {
  const text = writeLlmsText(locales.map(({ tag, name }) => ({ tag, name, guides: listMarkdownGuides(tag) })));
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8", "Content-Language": "en" } });
}
