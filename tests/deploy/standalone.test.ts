import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listExpected } from "./addresses";
import { ask } from "./ask";
import { startNext } from "./start-next";
import type { Server } from "./start-process";

/** `STANDALONE=1 npm run build` makes it, as `npm test` does; without it these tests fail, for then nothing shows that it works. */
const made = path.resolve(".next/standalone");
let folder: string;
let server: Server;

beforeAll(async () => {
  // Elsewhere, where neither the project nor its node_modules are above it.
  folder = mkdtempSync(path.join(tmpdir(), "topup-standalone-"));
  cpSync(made, folder, { recursive: true, verbatimSymlinks: true });
  server = await startNext({ folder, how: "standalone" });
});

afterAll(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const get = (address: string) => ask(server.origin + address);

it.each(listExpected())(
  "the standalone server answers $address with the plain page, as npm start does",
  async (wanted) => {
    const answer = await get(wanted.address);
    expect(answer.status).toBe(wanted.status);
    if (wanted.body) expect(answer.body.equals(wanted.body)).toBe(true);
    if (wanted.isFile && wanted.status === 200) expect(answer.headers["cache-control"]).toBe(wanted.cacheControl);
    expect(answer.headers["location"]).toBe(wanted.location);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  },
);

it("keeps a connection for longer than a load balancer does", async () => {
  const answer = await ask(`${server.origin}/en`, { headers: { Connection: "keep-alive" } });
  expect(answer.headers["keep-alive"]).toBe("timeout=75");
});

it("computes calendars from the content that lies in its folder", async () => {
  const answer = await get("/en/pakistan/reminder.ics?operator=jazz&last-activity=2026-01-10");
  expect(answer.status).toBe(200);
  expect(answer.body.toString()).toContain("BEGIN:VEVENT");
});

it("says what it is made of, and that it is ready", async () => {
  const health = await get("/healthz");
  expect(health.status).toBe(200);
  expect(JSON.parse(health.body.toString())).toMatchObject({
    ...JSON.parse(readFileSync(path.join(made, ".next/release.json"), "utf8")),
    build: readFileSync(path.join(made, ".next/BUILD_ID"), "utf8"),
    uptimeSeconds: expect.any(Number),
    buildAgeSeconds: expect.any(Number),
    checkedAgeDays: expect.any(Number),
  });
  expect(health.headers["cache-control"]).toBe("no-store");
  expect(health.headers["x-robots-tag"]).toBe("noindex");
  const ready = await get("/readyz");
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.body.toString())).toEqual({ fault: null });
});
