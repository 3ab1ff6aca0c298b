import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/headers/security";
import { type Expected, languageChoices, listExpected } from "./addresses";
import { type Answer, ask } from "./ask";
import { findServer } from "./find-server";
import { startCaddy } from "./start-caddy";
import { startNext } from "./start-next";
import { hasBrotli, startBalancer, startStaticNginx } from "./start-nginx";
import type { Server } from "./start-process";

const site = path.resolve("out");
const hasNginx = findServer("nginx") !== undefined;
const hasCaddy = findServer("caddy") !== undefined;

/** The ways of serving the site, with what each can do. */
const ways = [
  { name: "npm start", isThere: true, encodings: ["gzip"], isBare: true, asksNext: true },
  {
    name: "out/ behind nginx",
    isThere: hasNginx,
    encodings: hasBrotli() ? ["gzip", "br"] : ["gzip"],
    isBare: false,
    asksNext: false,
  },
  { name: "out/ behind Caddy", isThere: hasCaddy, encodings: ["gzip", "br"], isBare: false, asksNext: false },
  { name: "two processes behind nginx", isThere: hasNginx, encodings: ["gzip"], isBare: false, asksNext: true },
] as const;

type Way = (typeof ways)[number];

const servers = new Map<Way["name"], Server>();
const started: Server[] = [];
const expected = listExpected();
const computed = "/fr/pakistan/reminder.ics";

beforeAll(async () => {
  const [one, other] = await Promise.all([startNext(), startNext()]);
  started.push(one, other);
  servers.set("npm start", one);
  if (hasNginx) {
    servers.set("out/ behind nginx", await startStaticNginx({ site, appPort: one.port }));
    servers.set("two processes behind nginx", await startBalancer({ appPorts: [one.port, other.port] }));
  }
  if (hasCaddy) servers.set("out/ behind Caddy", await startCaddy({ site, appPort: one.port }));
});

afterAll(() => Promise.all([...new Set([...servers.values(), ...started])].map((server) => server.stop())));

describe.each(ways.filter(({ isThere }) => isThere))("$name", (way) => {
  const get = (address: string, headers: Record<string, string> = {}, method = "GET") =>
    ask((servers.get(way.name)?.origin ?? "") + address, { headers, method });

  it.each(expected)("answers $address as every way does, in every encoding", async (wanted) => {
    for (const encoding of ["identity", "gzip", "br", "gzip, deflate, br, zstd"]) {
      const answer = await get(wanted.address, { "Accept-Encoding": encoding });
      expectAnswer(answer, wanted, way);
      const best = ["br", "gzip"].find((name) => encoding.includes(name) && way.encodings.includes(name as never));
      expect(answer.headers["content-encoding"], encoding).toBe(wanted.isCompressed ? best : undefined);
    }
  });

  it.each(expected)("answers HEAD for $address as GET, without a body", async ({ address }) => {
    const [full, head] = [await get(address), await get(address, {}, "HEAD")];
    expect(head.raw.length).toBe(0);
    expect(head.status).toBe(full.status);
    for (const name of ["content-type", "cache-control", "etag", "location", "content-security-policy"]) {
      expect(head.headers[name], name).toBe(full.headers[name]);
    }
  });

  it("answers 304 to the strong ETag of each encoding, with the headers that a copy is renewed by", async () => {
    for (const { address, status, body, type } of expected) {
      // Next compares no ETags of what route handlers have answered.
      if (status !== 200 || !body || (way.isBare && !type?.startsWith("text/html"))) continue;
      for (const encoding of ["identity", ...way.encodings]) {
        const headers = { "Accept-Encoding": encoding };
        const full = await get(address, headers);
        expect(full.headers["etag"], `${address} ${encoding}`).toMatch(/^"[^"]+"$/);
        const again = await get(address, { ...headers, "If-None-Match": full.headers["etag"] ?? "" });
        expect(again.status, `${address} ${encoding}`).toBe(304);
        expect(again.raw.length).toBe(0);
        for (const name of ["cache-control", "etag"]) expect(again.headers[name]).toBe(full.headers[name]);
        const other = await get(address, { ...headers, "If-None-Match": '"another"' });
        expect(other.status).toBe(200);
      }
    }
  });

  it.each(languageChoices)("sends a reader of %s to %s", async (header, location) => {
    const answer = await get("/", header === undefined ? {} : { "Accept-Language": header });
    expect(answer.status).toBe(307);
    expect(answer.headers["location"]).toBe(location);
    expect(answer.headers["cache-control"]).toBe("private, max-age=0");
    expect(answer.headers["vary"]).toContain("Accept-Language");
    expectSecurity(answer);
  });

  it("computes calendars anew for each reader, and says what is wrong in the language of the address", async () => {
    const calendar = await get(`${computed}?operator=jazz&last-activity=2026-01-10`);
    expect(calendar.status).toBe(200);
    expect(calendar.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(calendar.body.toString()).toContain("BEGIN:VEVENT");
    const refused = await get(`${computed}?operator=nobody`);
    expect(refused.status).toBe(400);
    expect(refused.headers["content-language"]).toBe("fr");
    for (const answer of [calendar, refused]) {
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["x-robots-tag"]).toBe("noindex");
      expectSecurity(answer);
    }
  });

  it("takes only GET and HEAD, and says so", async () => {
    const refused = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"];
    for (const method of refused) {
      for (const address of ["/", "/en", "/robots.txt", "/islands/x.js", "/nowhere", computed]) {
        const answer = await get(address, {}, method);
        expect(answer.status, `${method} ${address}`).toBe(405);
        expect(answer.headers["allow"], `${method} ${address}`).toBe("GET, HEAD");
        expect(answer.headers["cache-control"], `${method} ${address}`).toBe("no-store");
        expectSecurity(answer);
      }
    }
  });

  it("tells nobody but its keepers how it is", async () => {
    for (const address of ["/healthz", "/readyz"]) {
      const answer = await get(address);
      expect(answer.status, address).toBe(way.isBare ? 200 : 404);
    }
  });
});

function expectAnswer(answer: Answer, wanted: Expected, way: Way): void {
  expect(answer.status).toBe(wanted.status);
  if (wanted.type) expect(answer.headers["content-type"]).toBe(wanted.type);
  if (wanted.body) expect(answer.body.equals(wanted.body)).toBe(true);
  // Next says more of what it has no route for.
  if (wanted.status === 404 && way.asksNext) expect(answer.headers["cache-control"]).toMatch(/\bno-store$/);
  else expect(answer.headers["cache-control"]).toBe(wanted.cacheControl);
  expect(answer.headers["location"]).toBe(wanted.location);
  expect(answer.headers["x-robots-tag"]).toBe(wanted.robots);
  const isOpen = /^\/(data|og|icons)\//.test(wanted.address);
  expect(answer.headers["cross-origin-resource-policy"]).toBe(isOpen ? "cross-origin" : "same-origin");
  expect(answer.headers["access-control-allow-origin"]).toBe(wanted.address.startsWith("/data/") ? "*" : undefined);
  expectSecurity(answer);
  const vary = (answer.headers["vary"] ?? "").split(/,\s*/).filter(Boolean);
  expect(vary).toEqual(wanted.isCompressed ? ["Accept-Encoding"] : []);
}

/** The same on every answer, each header once, and none that follows a reader or names a program. */
function expectSecurity({ headers, names }: Answer): void {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
  const once = ["cache-control", "content-type", "cross-origin-resource-policy", "etag", "vary", "x-robots-tag"];
  for (const name of [...Object.keys(securityHeaders).map((key) => key.toLowerCase()), ...once]) {
    // Next writes some in several lines.
    const isSplit = name === "cache-control" && /, no-store$/.test(headers[name] ?? "");
    if (!isSplit) expect(names.filter((sent) => sent === name).length, name).toBeLessThanOrEqual(1);
  }
  expect(names).not.toContain("set-cookie");
  expect(names).not.toContain("x-powered-by");
}
