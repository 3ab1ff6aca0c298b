import { z } from "zod";

const address = z
  .string()
  .regex(/^(\/[a-z0-9-]+)+$/, "expected an address without a language such as /morocco/meditel")
  .describe("An address without its language: it holds in all of them.");

/** Addresses that have moved: `content/redirects.yaml`. */
export const redirectList = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: address,
        to: z
          .string()
          .regex(/^(\/[a-z0-9-]+)+(#operator-[a-z0-9-]+)?$/, "expected an address such as /morocco#operator-orange")
          .describe("The page's address today, without its language; #operator-<id> leads to an operator."),
      }),
    )
    .describe("Addresses that have moved, and former names of operators."),
});

export type Redirect = z.infer<typeof redirectList>["redirects"][number];
