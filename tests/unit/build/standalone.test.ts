import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { completeStandalone } from "@/lib/build/standalone";
import { makeFolder } from "../temporary-folder";

it("puts into the standalone folder what the server reads and Next leaves out", () => {
  const folder = makeFolder({
    ".next/standalone/server.js": "server",
    ".next/release.json": "release",
    ".next/request-guard.mjs": "guard",
    ".next/content/countries/a/facts.yaml": "facts",
    "public/icon.svg": "icon",
  });
  completeStandalone(folder);
  const read = (name: string) => readFileSync(path.join(folder, ".next/standalone", name), "utf8");
  expect(read(".next/content/countries/a/facts.yaml")).toBe("facts");
  expect(read("public/icon.svg")).toBe("icon");
  expect(read(".next/release.json")).toBe("release");
  expect(read(".next/request-guard.mjs")).toBe("guard");
});

it("fails for a build that was not finished", () => {
  const folder = makeFolder({ ".next/standalone/server.js": "server", ".next/content/a.md": "a" });
  expect(() => completeStandalone(folder)).toThrow("ENOENT");
});
