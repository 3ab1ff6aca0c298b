import path from "node:path";
import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { builtContent } from "./built-content";

/**
 * The folder that content is read from: what editors write, or, in a server, what its build was made from. What is saved later,
 * perhaps half or with a mistake in it, belongs to the next release.
 */
export function getContentRoot(): string {
  const isServer = process.env.NODE_ENV === "production" && process.env["NEXT_PHASE"] !== PHASE_PRODUCTION_BUILD;
  return path.join(/* turbopackIgnore: true */ process.cwd(), isServer ? builtContent(".next") : "content");
}
