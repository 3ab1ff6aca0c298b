import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { caching } from "@/lib/headers/caching";
import { ask, type Question } from "./ask";
import { findServer } from "./find-server";
import { findFreePort } from "./free-port";
import { StandInApp } from "./stand-in-app";
import { startBalancer } from "./start-nginx";
import type { Server } from "./start-process";

const usual = new StandInApp().answer;
const apps = [new StandInApp(), new StandInApp()] as const;
const [one, other] = apps;
let balancer: Server;
const numbers = Array.from({ length: 10_000 }, (_, index) => index).values();
const nextNumber = () => numbers.next().value;

/** An address nobody has asked for yet. */
const newAddress = (start = "/en/") => `${start}page-${nextNumber()}-x`;
const get = (address: string, question?: Question) => ask(balancer.origin + address, question);
const askedFor = (start: string) => apps.flatMap(({ asked }) => asked).filter(({ url }) => url.startsWith(start));
const answering = (status: number, body: string, cacheControl: string = caching.text) => {
  for (const app of apps)
    app.answer = (response) => response.writeHead(status, { "Cache-Control": cacheControl }).end(body);
};
/** Until what may be kept for a second is stale, and a process that was left alone is tried again. */
const untilStale = () => wait(2_100);

describe.runIf(findServer("nginx"))("nginx as load balancer and cache", () => {
  beforeAll(async () => {
    for (const app of apps) await app.start();
    balancer = await startBalancer({ appPorts: apps.map(({ port }) => port) });
  });
  afterAll(async () => {
    await balancer?.stop();
    for (const app of apps) await app.stop();
  });
  beforeEach(() => {
    for (const app of apps) app.answer = usual;
  });
  afterEach(async () => {
    for (const app of apps) {
      await app.stop();
      await app.start();
    }
  });

  it("asks once for a page, however it is asked for it", async () => {
    answering(200, "page");
    const address = newAddress();
    for (const query of ["", "?from=a", "?utm_source=b&_rsc=c"]) {
      for (const accept of ["gzip", "gzip, deflate, br", "deflate, gzip;q=1.0, *;q=0.5", "br, gzip ; q=0.2"]) {
        const answer = await get(address + query, { headers: { "Accept-Encoding": accept, Cookie: `a=${accept}` } });
        expect(answer.body.toString()).toBe("page");
      }
    }
    expect(askedFor(address)).toHaveLength(1);
    for (const accept of ["identity", "br", "gzip;q=0", "gzip;q=0.000, br"]) {
      await get(address, { headers: { "Accept-Encoding": accept } });
    }
    const asked = askedFor(address);
    expect(asked.map(({ headers }) => headers["accept-encoding"] ?? "none").sort()).toEqual(["gzip", "none"]);
    expect(asked.flatMap(({ headers }) => headers["cookie"] ?? [])).toEqual([]);
  });

  it("keeps the page of results apart, since only the search itself may be listed", async () => {
    answering(200, "page");
    for (const query of ["", "?q=", "?x=q", "?q=esim", "?q=sim&x=1", "?x=1&q=a"]) await get(`/en/search${query}`);
    expect(
      askedFor("/en/search")
        .map(({ url }) => url)
        .sort(),
    ).toEqual(["/en/search", "/en/search?q=1"]);
  });

  it("takes no escaped slash for a slash, and no copy of one address for another", async () => {
    const address = newAddress();
    for (const app of apps) app.answer = (response, url) => response.end(url);
    for (const path of [`${address}/sim`, `${address}%2Fsim`, `${address}%2fsim`]) {
      for (let time = 0; time < 2; time += 1) expect((await get(path)).body.toString()).toBe(path);
    }
  });

  it("hands on nothing that makes the framework answer otherwise", async () => {
    const address = newAddress();
    const headers = {
      RSC: "1",
      "Next-Action": "x",
      "Next-Router-Prefetch": "1",
      "X-Nextjs-Data": "1",
      "Next-Url": "/",
    };
    await get(address, { headers });
    const [asked] = askedFor(address);
    for (const name of Object.keys(headers)) expect(asked?.headers[name.toLowerCase()], name).toBeUndefined();
  });

  it("shows a stale page at once, and renews it behind", async () => {
    const address = newAddress();
    await get(address);
    await untilStale();
    for (const app of apps)
      app.answer = (response) => response.writeHead(200, { "Cache-Control": caching.text }).end("new");
    expect((await get(address)).body.toString()).toBe("answer");
    await expect.poll(async () => (await get(address)).body.toString()).toBe("new");
    expect(askedFor(address)).toHaveLength(2);
  });

  it("shows a stale page while no process can be reached, and while all have errors to say", async () => {
    const address = newAddress();
    await get(address);
    await untilStale();
    for (const status of [500, 502, 503, 504]) {
      answering(status, "error", "no-store");
      const answer = await get(address);
      expect(answer.status, String(status)).toBe(200);
      expect(answer.body.toString()).toBe("answer");
    }
    for (const app of apps) await app.stop();
    expect((await get(address)).body.toString()).toBe("answer");
  });

  it("says in all languages that it has no copy while no process can be reached, with all headers", async () => {
    for (const app of apps) await app.stop();
    const answer = await get(newAddress());
    expect(answer.status).toBe(503);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body.equals(readFileSync("out/503.html"))).toBe(true);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("says 503 in its own words where it has no page for that", async () => {
    const bare = await startBalancer({ appPorts: [await findFreePort()], site: "/nowhere" });
    try {
      expect((await ask(bare.origin + newAddress())).status).toBe(503);
    } finally {
      await bare.stop();
    }
  });

  it("does not show a page that was taken away, nor keep that something is missing or failed", async () => {
    const address = newAddress();
    await get(address);
    await untilStale();
    answering(404, "missing");
    await get(address);
    await expect.poll(async () => (await get(address)).status).toBe(404);
    const missing = newAddress();
    expect((await get(missing)).status).toBe(404);
    answering(200, "there");
    expect((await get(missing)).status).toBe(200);
  });

  it("asks the other process when one is gone, and no reader notices", async () => {
    await one.stop();
    for (let time = 0; time < 20; time += 1) expect((await get(newAddress())).status).toBe(200);
    await one.start();
    await other.stop();
    await untilStale();
    for (let time = 0; time < 20; time += 1) expect((await get(newAddress())).status).toBe(200);
  });

  it("finds a hashed file at whichever process has it, while releases change", async () => {
    await untilStale();
    one.answer = (response, url) =>
      url.includes("old")
        ? response.writeHead(200, { "Cache-Control": caching.hashed }).end("old")
        : response.writeHead(404).end();
    other.answer = (response, url) =>
      url.includes("new")
        ? response.writeHead(200, { "Cache-Control": caching.hashed }).end("new")
        : response.writeHead(404).end();
    const addresses = ["old", "new", "old", "new"].map((release) => ({
      release,
      path: `/islands/${release}-${nextNumber()}.js`,
    }));
    for (const { release, path } of addresses) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe(release);
    }
    expect((await get(`/islands/neither-${nextNumber()}.js`)).status).toBe(404);
    await one.stop();
    for (const { path } of addresses) expect((await get(path)).status).toBe(200);
  });

  it("never shows a stale list of what belongs to a saved country", async () => {
    const address = newAddress("/offline/en/");
    for (const app of apps)
      app.answer = (response) => response.writeHead(200, { "Cache-Control": "public, s-maxage=1" }).end("old");
    await get(address);
    await untilStale();
    answering(200, "new", caching.list);
    expect((await get(address)).body.toString()).toBe("new");
    expect(caching.list).not.toContain("stale");
  });

  it("renews its copy of a page for a reader who saves it, and asks for it by its bytes", async () => {
    const address = newAddress();
    answering(200, "old");
    await get(address);
    answering(200, "new");
    expect((await get(address)).body.toString()).toBe("old");
    expect((await get(`${address}?0123456789abcdef`)).body.toString()).toBe("new");
    expect((await get(address)).body.toString()).toBe("new");
  });

  it("keeps nothing that is made for one reader, and lets the app see what it is made of", async () => {
    answering(200, "mine", caching.none);
    for (const query of ["?a=1", "?a=2"]) await get(`/en/pakistan/reminder.ics${query}`);
    expect(
      askedFor("/en/pakistan/reminder.ics")
        .map(({ url }) => url.split("?")[1])
        .sort(),
    ).toEqual(["a=1", "a=2"]);
    answering(307, "", caching.personal);
    for (const language of ["fr", "ru"]) await get("/", { headers: { "Accept-Language": language } });
    expect(apps.flatMap(({ asked }) => asked).filter(({ url }) => url === "/")).toHaveLength(2);
  });
});
