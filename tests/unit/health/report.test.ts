import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readRelease } from "@/lib/health/release";
import { makeHealthReport } from "@/lib/health/report";
import { writeRelease } from "@/lib/health/write-release";
import { makeFolder } from "../temporary-folder";

const index = JSON.stringify({
  files: [{ path: "/a", checked: "2026-03-01" }, { path: "/b", checked: "2026-03-09" }, { path: "/c" }],
});

async function release(folder: string, files = index) {
  const list = path.join(folder, "index.json");
  writeFileSync(list, files);
  await writeRelease(folder, { build: "b1", projectDir: folder, index: list });
  return readRelease(folder);
}

describe("a release", () => {
  it("knows its build, when it was made and when a fact was last checked", async () => {
    const before = Date.now();
    const made = await release(makeFolder({ "content/a.md": "A" }));
    expect(made).toMatchObject({
      build: "b1",
      checked: "2026-03-09",
      content: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(Date.parse(made.built)).toBeGreaterThanOrEqual(before - 1);
  });

  it("has the same content revision for the same content, and another for any change", async () => {
    const folder = makeFolder({ "content/a.md": "A", "content/b/c.yaml": "c: 1" });
    const { content } = await release(folder);
    expect((await release(folder)).content).toBe(content);
    writeFileSync(path.join(folder, "content/b/c.yaml"), "c: 2");
    const changed = (await release(folder)).content;
    expect(changed).not.toBe(content);
    mkdirSync(path.join(folder, "content/d"));
    writeFileSync(path.join(folder, "content/d/e.md"), "E");
    expect((await release(folder)).content).not.toBe(changed);
  });

  it("is refused where no fact says when it was checked, and missed where the build was not finished", async () => {
    const folder = makeFolder({ "content/a.md": "A" });
    await expect(release(folder, '{"files":[]}')).rejects.toThrow(
      "No file of the open data says when its facts were checked",
    );
    expect(() => readRelease(folder)).toThrow("ENOENT");
    expect(() => readFileSync(path.join(folder, "release.json"))).toThrow("ENOENT");
  });
});

describe("a report of health", () => {
  const made = { build: "b1", built: "2026-03-10T00:00:00.000Z", content: "0123456789abcdef", checked: "2026-03-09" };

  it("tells ages in whole seconds and days", () => {
    const report = makeHealthReport(made, { now: new Date("2026-03-10T00:01:30.900Z"), uptimeSeconds: 12.7 });
    expect(report).toEqual({ ...made, buildAgeSeconds: 90, checkedAgeDays: 1, uptimeSeconds: 12 });
  });

  it("has no age below zero when the clock was set back", () => {
    const report = makeHealthReport(made, { now: new Date("2020-01-01T00:00:00Z"), uptimeSeconds: 1 });
    expect(report).toMatchObject({ buildAgeSeconds: 0, checkedAgeDays: 0 });
  });
});
