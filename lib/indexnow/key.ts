// Imported by next.config.ts, whose loader does not know the `@/` alias: no imports.

const routeFolder = "/indexnow";

/** Whether a text may be an IndexNow key: 8 to 128 Latin letters, digits and hyphens (indexnow.org/documentation). */
export function isIndexnowKey(text: string): boolean {
  return /^[a-zA-Z0-9-]{8,128}$/.test(text);
}

/** How a key is written, for messages. */
export const keyForm = "8 to 128 of the characters a-z A-Z 0-9 -";

/** The key in the environment variable INDEXNOW_KEY, undefined when it is empty or not set; throws when it is not a key. */
export function findIndexnowKey(): string | undefined {
  const key = process.env["INDEXNOW_KEY"];
  if (!key) return undefined;
  if (!isIndexnowKey(key)) throw new Error(`INDEXNOW_KEY is ${key}: expected ${keyForm}`);
  return key;
}

/** Where the site serves the key file: at its root, because a key speaks only for addresses below its file. */
export const keyPath = (key: string) => `/${key}.txt`;

/** The route that makes the key file. Languages hold the root's dynamic segment, so the route stands in a folder. */
export const keyRoutePath = (key: string) => `${routeFolder}${keyPath(key)}`;

/** The path under which readers find what a route makes: its own, but for the key file, which stands at the root. */
export function servedPath(routePath: string): string {
  return routePath.startsWith(`${routeFolder}/`) ? routePath.slice(routeFolder.length) : routePath;
}
