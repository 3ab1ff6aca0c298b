import { z } from "zod";
import { day } from "./primitives";

/** The topics a country can have a guide on; the file name and the address carry them. */
export const topics = ["sim", "esim"] as const;
export type Topic = (typeof topics)[number];

export const frontMatter = z.strictObject({
  title: z.string().min(1).max(90).describe("The heading of the page, the way people ask for it."),
  description: z.string().min(1).max(200).describe("One sentence for search results: what the reader will know."),
  status: z
    .enum(["draft"])
    .optional()
    .describe("draft: seen in development only; take the line out when the text is finished."),
  published: day.describe("The day the guide first stood on the site."),
  updated: day.describe("The day its statements last changed; a new check without a change does not move it."),
  translated_from: z
    .string()
    .regex(
      /^[0-9a-f]{12}( [a-z0-9-]+=[0-9a-f]{4})*$/,
      "expected the fingerprint that `npm run check:content` prints for the source text",
    )
    .optional()
    .describe("In translations: the fingerprint of the source text that was translated, and of each of its sections."),
});

export type FrontMatter = z.infer<typeof frontMatter>;
