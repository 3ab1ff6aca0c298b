// biome-ignore lint/style/noRestrictedImports: it asks for no content, but for a renderer
import { createRequire } from "node:module";
import type { ReactNode } from "react";

type Renderer = Pick<typeof import("react-dom/server"), "renderToStaticMarkup">;

let renderer: Renderer | undefined;

/**
 * React nodes as HTML, without what a browser would need to render them again. The framework turns its own nodes into data for such
 * browsers first, reads them back, and does both once more for each segment of the address: a third of the time a page took.
 */
export function toStaticHtml(children: ReactNode): string {
  // The bundler gives pages a React that cannot do this, and so must not see what is asked for. Nothing asks at run time.
  renderer ??= createRequire(`${/* turbopackIgnore: true */ process.cwd()}/`)("react-dom/server") as Renderer;
  return renderer.renderToStaticMarkup(children);
}
