import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/headers/security";
import { localeTags } from "@/lib/locales";
import type { CountryCopy } from "@/lib/offline/country-copy";
import { hashOf } from "@/lib/offline/hash";
import { commands } from "../commands";
import { getNextRelease, type NextRelease } from "../next-release";
import { listPageTypes } from "../page-types";
import { ask } from "./ask";
import { findServer } from "./find-server";
import { Readers } from "./readers";
import { startNext } from "./start-next";
import { startBalancer } from "./start-nginx";
import type { Server } from "./start-process";

const present = path.resolve(".");
const pages = localeTags.flatMap(listPageTypes);
/** Computed anew for each request, so that no cache answers in a process's place. */
const calendar = "/en/pakistan/reminder.ics?operator=jazz&arrival=2026-11-01";
const listAddress = "/offline/en/pakistan.json";

const pageOf = (folder: string, address: string) => readFileSync(path.join(folder, "out", `${address}.html`), "utf8");
const countryScriptOf = (html: string) => /\/islands\/country-[^"\s>]+/.exec(html)?.[0];
const asReader = { headers: { "Accept-Encoding": "gzip" } };
const readCopy = async ({ origin }: Server): Promise<CountryCopy> =>
  JSON.parse((await ask(origin + listAddress, asReader)).body.toString());
const stopAll = (...servers: (Server | undefined)[]) => Promise.all(servers.map((server) => server?.stop("SIGKILL")));

let next: NextRelease;
beforeAll(async () => {
  next = await getNextRelease();
}, 900_000);
afterAll(() => next?.remove());

describe.runIf(findServer("nginx"))("behind the balancer", () => {
  it("no request fails when one of two processes is killed under load", async () => {
    const apps = [await startNext(), await startNext()] as const;
    const balancer = await startBalancer({ appPorts: apps.map(({ port }) => port) });
    const readers = new Readers(balancer.origin, [calendar, "/", ...pages]);
    try {
      // Until the cache has all pages: no balancer can mend a long answer that breaks off after it has begun.
      await readers.readOn(500);
      await apps[0].stop("SIGKILL");
      await readers.readOn(500);
      await readers.stop();
      expect(readers.failures).toEqual([]);
    } finally {
      await readers.stop();
      await stopAll(balancer, ...apps);
    }
  });

  it("a release takes the place of the last under load: no error, no page of both, and scripts that fit", async () => {
    const last = [await startNext(), await startNext()];
    const balancer = await startBalancer({ appPorts: last.map(({ port }) => port) });
    const renewed: Server[] = [];
    // With a hash behind it, as a saving asks, a page comes past the cache.
    const fresh = pages.map((page, index) => `${page}?${index.toString(16).padStart(16, "0")}`);
    const readers = new Readers(balancer.origin, [calendar, ...pages, ...fresh]);
    try {
      await readers.readOn(100);
      for (const app of last) {
        await app.stop();
        await readers.readOn(200);
        renewed.push(await startNext({ folder: next.folder, port: app.port }));
        await readers.readOn(600);
      }
      await readers.stop();
      expect(readers.failures).toEqual([]);
      const read = readers.answers.filter(({ address }) => pages.includes(address));
      for (const { address, answer } of read)
        expect([pageOf(present, address), pageOf(next.folder, address)].includes(answer.body.toString()), address).toBe(
          true,
        );
      const releases = [present, next.folder].map((folder) => countryScriptOf(pageOf(folder, "/en/morocco")));
      const asked = new Set(readers.answers.map(({ address }) => address));
      expect(releases.map((script) => asked.has(script ?? ""))).toEqual([true, true]);
    } finally {
      await readers.stop();
      await stopAll(balancer, ...last, ...renewed);
    }
  });

  it("a country saved right after a release is whole and of that release, whatever the cache still holds", async () => {
    const app = await startNext();
    const balancer = await startBalancer({ appPorts: [app.port] });
    let renewed: Server | undefined;
    try {
      const before = await readCopy(balancer);
      for (const file of before.files) await ask(balancer.origin + file.path, asReader);
      await app.stop();
      renewed = await startNext({ folder: next.folder, port: app.port });
      // A list may be some seconds old, and is never shown stale.
      await expect.poll(async () => (await readCopy(balancer)).files, { timeout: 30_000 }).not.toEqual(before.files);
      const { files } = await readCopy(balancer);
      expect(files.length).toBeGreaterThan(5);
      for (const file of files) {
        const { body } = await ask(
          balancer.origin + file.path + (file.title === undefined ? "" : `?${file.hash}`),
          asReader,
        );
        expect(await hashOf(Uint8Array.from(body)), file.path).toBe(file.hash);
      }
    } finally {
      await stopAll(balancer, app, renewed);
    }
  });
});

describe("a process of the app", () => {
  /** Asks for one page of every type, and what is computed, and expects the bytes of the static site. */
  async function expectWhole(server: Server, folder: string): Promise<void> {
    for (const address of [...listPageTypes("en"), ...listPageTypes("ur")]) {
      const answer = await ask(server.origin + address, asReader);
      expect(answer.status, address).toBe(200);
      expect(answer.body.toString() === pageOf(folder, address), address).toBe(true);
    }
    const { status, body } = await ask(server.origin + calendar);
    expect(`${status} ${body}`, server.output()).toContain("200 BEGIN:VCALENDAR");
    expect((await ask(`${server.origin}/en/nowhere`)).status).toBe(404);
  }

  it("answers all the same on a full disk", async () => {
    // No file may grow by a byte: what a full disk does, as any user can bring it about.
    const server = await startNext({ before: 'trap "" XFSZ; ulimit -f 0' });
    try {
      await expectWhole(server, present);
    } finally {
      await server.stop();
    }
  });

  it.runIf(process.getuid?.() === 0)("answers all the same where it may write nothing", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "topup-read-only-"));
    const nobody = 65_534;
    try {
      cpSync(path.join(present, ".next/standalone"), folder, { recursive: true, verbatimSymlinks: true });
      // Whoever runs it owns nothing of it: root itself may write anywhere.
      chmodSync(folder, 0o755);
      const server = await startNext({ folder, how: "standalone", uid: nobody });
      try {
        await expectWhole(server, present);
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("says in all languages that a page whose file has come to harm cannot be shown, and shows the others", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "topup-harmed-"));
    try {
      cpSync(path.join(present, ".next/standalone"), folder, { recursive: true, verbatimSymlinks: true });
      const [harmed = ""] = readdirSync(path.join(folder, ".next/server"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith("/fr/pakistan.html"))
        .map((name) => path.join(folder, ".next/server", name));
      rmSync(harmed);
      mkdirSync(harmed);
      const server = await startNext({ folder, how: "standalone" });
      try {
        for (const address of ["/fr/pakistan", "/_global-error"]) {
          const answer = await ask(server.origin + address, asReader);
          expect(answer.status, address).toBe(500);
          expect(answer.body.toString() === pageOf(present, "/503"), address).toBe(true);
          expect(answer.headers["cache-control"], address).toMatch(/\bno-store\b/);
          for (const [name, value] of Object.entries(securityHeaders))
            expect(answer.headers[name.toLowerCase()], `${address} ${name}`).toBe(value);
        }
        await expectWhole(server, present);
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("answers all the same when the clock jumps by years, forth and back", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "topup-clock-"));
    const clock = path.join(folder, "clock.mjs");
    writeFileSync(
      clock,
      `import { readFileSync } from "node:fs";
const now = Date.now;
Date.now = () => now() + Number(readFileSync(${JSON.stringify(path.join(folder, "shift"))}, "utf8"));
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [Date.now()] : parts, made),
});
`,
    );
    const jump = (days: number) => writeFileSync(path.join(folder, "shift"), `${days * 86_400_000}`);
    jump(0);
    const server = await startNext({ preload: clock });
    try {
      for (const days of [0, 800, -4000, 0]) {
        jump(days);
        await expectWhole(server, present);
      }
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("goes on serving the last build when the content of the next is corrupted", async () => {
    const facts = path.join(next.folder, "content/countries/pakistan/facts.yaml");
    const whole = readFileSync(facts);
    const server = await startNext({ folder: next.folder });
    try {
      writeFileSync(facts, whole.subarray(0, Math.floor(whole.length / 2)));
      const { code, output } = await runBuild(next.folder);
      expect(output).toContain("content/countries/pakistan/facts.yaml:");
      expect(output).toContain("The last build is untouched.");
      expect(code).toBe(1);
      await expectWhole(server, next.folder);
    } finally {
      writeFileSync(facts, whole);
      await server.stop();
    }
  });
});

/** Builds the project in a folder, and gives the exit code and all it said. */
function runBuild(cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, commands.build, { cwd }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr }),
    );
  });
}
