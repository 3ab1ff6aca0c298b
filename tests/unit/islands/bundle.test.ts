import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleIsland, bundleScript, findIsland, islandNames } from "@/lib/islands/bundle";

describe("islands", () => {
  // Bytes as `next start` compresses them. `find` is loaded only when a reader turns to the search.
  const budgets = { country: 4_000, saved: 3_500, search: 1_000, find: 3_500, site: 300 };

  it.each(islandNames)("%s keeps to its budget of bytes", (name) => {
    expect(gzipSync(bundleIsland(name).code, { level: 6 }).length).toBeLessThanOrEqual(budgets[name]);
  });

  it("and the worker, which is loaded once, to its own", () => {
    expect(gzipSync(bundleScript("service-worker").code, { level: 6 }).length).toBeLessThanOrEqual(7_500);
  });

  it.each(islandNames)("%s ships no package to the reader", (name) => {
    expect(bundleScript(name).packages).toEqual([]);
  });

  it("the worker ships Workbox and nothing else", () => {
    expect(bundleScript("service-worker").packages).toEqual(["workbox-core", "workbox-strategies"]);
  });

  it.each(islandNames)("%s is one file that loads no other by itself, and brings no framework", (name) => {
    const { code } = bundleIsland(name);
    // The search alone loads more code, once a reader turns to it.
    const own = name === "search" ? code.replace(/import\(\w+\),fetch\(\w+\)/, "") : code;
    expect(own.length).toBe(name === "search" ? code.length - "import(a),fetch(b)".length : code.length);
    expect(own).not.toMatch(/\bimport\b|\brequire\b|react/i);
    expect(code.length).toBeGreaterThan(100);
  });

  it.each(islandNames)("%s is found by the name of its file, which is the same for the same bytes", (name) => {
    const { file } = bundleIsland(name);
    expect(file).toMatch(new RegExp(`^${name}-[0-9a-f]{10}\\.js$`));
    expect(findIsland(file)).toEqual(bundleIsland(name));
    expect(findIsland(`${name}-0000000000.js`)).toBeUndefined();
  });
});
