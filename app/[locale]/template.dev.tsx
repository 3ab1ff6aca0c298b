import type { ReactNode } from "react";
import { LiveReload } from "@/components/live-reload";
import { getContentVersion } from "@/lib/content/guides";

/** In development only: every page is loaded again when the content was saved. */
export default function PreviewTemplate({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <LiveReload version={getContentVersion()} />
    </>
  );
}
