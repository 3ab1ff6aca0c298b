import type { ReactNode } from "react";
import { setTextAside } from "@/lib/build/main-text";
import { toStaticHtml } from "./static-html";

export interface MainProps {
  id?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** The main text of a page, as HTML that is complete: no browser renders it again, and a build puts it in last. */
export function Main({ children, ...attributes }: MainProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what React itself has written
  return <main {...attributes} dangerouslySetInnerHTML={{ __html: setTextAside(toStaticHtml(children)) }} />;
}
