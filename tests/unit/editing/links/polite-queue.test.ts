import { describe, expect, it } from "vitest";
import { forEachByHost, makeTurns } from "@/lib/editing/links/polite-queue";

describe("makeTurns", () => {
  it("gives a host one turn a second, and other hosts theirs at once", async () => {
    const waits: [string, number][] = [];
    let host = "";
    const takeTurn = makeTurns(
      async (milliseconds) => waits.push([host, milliseconds]),
      () => 5000,
    );
    for (host of ["a", "a", "b", "a"]) await takeTurn(host);
    expect(waits).toEqual([
      ["a", 1000],
      ["a", 2000],
    ]);
  });
});

describe("forEachByHost", () => {
  const items = Array.from({ length: 30 }, (_, index) => ({ url: `https://host-${index % 10}.example/${index}` }));

  it("works on so many hosts at once at most, on each one after another, and on every item", async () => {
    const running: string[] = [];
    const done: string[] = [];
    let most = 0;
    await forEachByHost(items, 4, async ({ url }) => {
      const { host } = new URL(url);
      expect(running).not.toContain(host);
      running.push(host);
      most = Math.max(most, running.length);
      await new Promise((resolve) => setImmediate(resolve));
      running.splice(running.indexOf(host), 1);
      done.push(url);
    });
    expect(most).toBe(4);
    expect(done.sort()).toEqual(items.map(({ url }) => url).sort());
  });

  it("takes up no more when it is stopped", async () => {
    let count = 0;
    await forEachByHost(
      items,
      4,
      async () => void count++,
      () => count >= 5,
    );
    expect(count).toBeLessThan(10);
    expect(count).toBeGreaterThanOrEqual(5);
  });
});
