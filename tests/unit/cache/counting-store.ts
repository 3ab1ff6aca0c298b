import type { Store } from "@/lib/cache/store";

/** A store in memory that counts what was found in it and what was new to it. */
export function makeCountingStore(): Store & { found: number; kept: number } {
  const results = new Map<string, Buffer>();
  return {
    found: 0,
    kept: 0,
    find(key) {
      const body = results.get(key);
      if (body) this.found += 1;
      return body;
    },
    keep(key, body) {
      this.kept += 1;
      results.set(key, Buffer.from(body));
      return true;
    },
  };
}
