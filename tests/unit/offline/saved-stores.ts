/** The browser's caches, in memory, as far as the store of saved countries uses them. `room` is how many entries it takes. */
export function makeCaches(room = Number.POSITIVE_INFINITY) {
  const stores = new Map<string, Map<string, Response>>();
  const keyOf = (request: string | Request) =>
    new URL(typeof request === "string" ? request : request.url, "http://site.test").href;
  const open = async (name: string) => {
    const entries = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      match: async (request: string) => entries.get(keyOf(request))?.clone(),
      put: async (request: string, response: Response) => {
        const key = keyOf(request);
        if (!entries.has(key) && entries.size >= room) throw new DOMException("full", "QuotaExceededError");
        entries.delete(key);
        entries.set(key, response);
      },
      delete: async (request: string) => entries.delete(keyOf(request)),
    };
  };
  return { open, has: async (name: string) => stores.has(name) };
}
