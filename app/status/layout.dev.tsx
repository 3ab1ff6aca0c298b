import "../globals.css";
import type { ReactNode } from "react";
import { LiveReload } from "@/components/live-reload";
import { getContentVersion } from "@/lib/content/guides";

/** Pages for editors, in development only. */
export const metadata = { robots: { index: false, follow: false } };

export const dynamic = "force-dynamic";

export default function EditorsLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <LiveReload version={getContentVersion()} />
      </body>
    </html>
  );
}
