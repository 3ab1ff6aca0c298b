import path from "node:path";
import { PHASE_PRODUCTION_BUILD } from "next/constants";

/** The folder, in that of a build, with the content it was made from. */
export const builtContent = (distDir: string) => path.join(/* turbopackIgnore: true */ distDir, "content");

/**
 * The folder that content is read from: what editors write, or, in a server, what its build was made from. What is saved later,
 * perhaps half or with a mistake in it, belongs to the next release.
 */
export function getContentRoot(): string {
  const isServer = process.env.NODE_ENV === "production" && process.env["NEXT_PHASE"] !== PHASE_PRODUCTION_BUILD;
  return path.join(/* turbopackIgnore: true */ process.cwd(), isServer ? builtContent(".next") : "content");
}
