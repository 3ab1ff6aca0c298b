import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { watchFolder } from "@/lib/editing/check/watch";
import { makeFolder } from "../temporary-folder";

it("a watch acts at once, then after each change, also in a folder that is new, until it is stopped", async () => {
  const folder = makeFolder({ "countries/exampleland/facts.yaml": "a" });
  const act = vi.fn(async () => {});
  const stop = new AbortController();
  const ended = watchFolder(folder, act, stop.signal);
  const count = async (calls: number) =>
    vi.waitFor(() => expect(act.mock.calls.length).toBeGreaterThanOrEqual(calls), 30_000);
  await count(1);
  writeFileSync(path.join(folder, "countries/exampleland/facts.yaml"), "b");
  await count(2);
  const before = act.mock.calls.length;
  mkdirSync(path.join(folder, "countries/newland"));
  await count(before + 1);
  stop.abort();
  await ended;
});
