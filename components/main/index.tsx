import type { ReactNode } from "react";
import { toStaticHtml } from "./static-html";

export interface MainProps {
  id?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** The main text of a page, as HTML that is complete: no browser renders it again. */
export function Main({ children, ...attributes }: MainProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what React itself has written
  return <main {...attributes} dangerouslySetInnerHTML={{ __html: toStaticHtml(children) }} />;
}
