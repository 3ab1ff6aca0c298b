import { changesPath } from "@/lib/preview/paths";

/** Listens while the page is seen: a browser opens six connections at most to one server, and editors open more pages than that. */
const listen = (version: string) => `
let events;
function follow() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource(${JSON.stringify(changesPath)});
  events.onmessage = ({ data }) => { if (data !== ${JSON.stringify(version)}) location.reload(); };
}
document.addEventListener("visibilitychange", follow);
addEventListener("pagehide", () => events?.close());
follow();
`;

/** Loads the page again when a file of the content was saved after `version`. In development only. */
export function LiveReload({ version }: { version: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own; the version is a hash
  return <script type="module" dangerouslySetInnerHTML={{ __html: listen(version) }} />;
}
