import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleIsland, findIsland, islandNames } from "@/lib/islands/bundle";

describe("islands", () => {
  it("weigh 6 KB at most, all together and compressed", () => {
    const bytes = islandNames.map((name) => gzipSync(bundleIsland(name).code, { level: 6 }).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(6_000);
  });

  it.each(islandNames)("%s is one file that asks for no other, and brings no framework", (name) => {
    const { code } = bundleIsland(name);
    // The search alone loads more, once a reader turns to it.
    const own = name === "search" ? code.replace(/import\(\w+\),fetch\(\w+\)/, "") : code;
    expect(own.length).toBe(name === "search" ? code.length - "import(a),fetch(b)".length : code.length);
    expect(own).not.toMatch(/\bimport\b|\brequire\b|\bfetch\b|react/i);
    expect(code.length).toBeGreaterThan(500);
  });

  it.each(islandNames)("%s is found by the name of its file, which is the same for the same bytes", (name) => {
    const { file } = bundleIsland(name);
    expect(file).toMatch(new RegExp(`^${name}-[0-9a-f]{10}\\.js$`));
    expect(findIsland(file)).toEqual(bundleIsland(name));
    expect(findIsland(`${name}-0000000000.js`)).toBeUndefined();
  });
});
