import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { dropFlight } from "@/lib/build/drop-flight";
import { makeFolder } from "../temporary-folder";

const meta = {
  headers: { "x-nextjs-prerender": "1" },
  segmentPaths: ["/_tree", "/_full"],
  prefetchHints: { hints: 64 },
  routeCache: { key: "/sim", isFallback: false },
};

it("keeps of a page what is served, with its headers, and of the framework's part an empty file", () => {
  const folder = makeFolder({
    "sim.html": "<p>SIM</p>",
    "sim.rsc": "1:flight",
    "sim.meta": JSON.stringify(meta),
    "sim.segments/_full.segment.rsc": "1:flight",
  });
  dropFlight(path.join(folder, "sim.html"));
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  expect(read("sim.html")).toBe("<p>SIM</p>");
  expect(read("sim.rsc")).toBe("");
  expect(JSON.parse(read("sim.meta"))).toEqual({ headers: meta.headers, routeCache: meta.routeCache });
  expect(existsSync(path.join(folder, "sim.segments"))).toBe(false);
});

it("leaves alone a page the framework keeps nothing of", () => {
  const folder = makeFolder({ "404.html": "<p>Unknown</p>" });
  dropFlight(path.join(folder, "404.html"));
  expect(readFileSync(path.join(folder, "404.html"), "utf8")).toBe("<p>Unknown</p>");
  expect(existsSync(path.join(folder, "404.rsc"))).toBe(false);
});
