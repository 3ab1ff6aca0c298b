import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/headers/security";
import { type Answer, serveSite } from "./site";

const site = serveSite();
const { get, send } = site;
const page = readFileSync("out/en/pakistan/sim.html", "utf8");
const unknown = readFileSync("out/404.html", "utf8");

/** Fails when an answer tells what is behind it, is long, is the framework's, or lacks a header that all have. */
function expectDiscreet({ head, body, bytes }: Answer): void {
  expect(bytes).not.toContain(site.folder);
  expect(bytes).not.toMatch(/node_modules|\n\s+at |\.next\/|webpack|turbopack|__next|root:x:/i);
  expect(head).not.toMatch(/^(?:x-powered-by|set-cookie|server):|text\/x-component/m);
  for (const name of Object.keys(securityHeaders)) expect(head).toContain(`\r\n${name.toLowerCase()}: `);
  expect(body.length).toBeLessThan(unknown.length + 400);
}

/** The server is as it was, whatever was sent before. */
afterEach(async () => {
  const { status, body } = await get("/en/pakistan/sim");
  expect([status, body.includes("</html>")]).toEqual([200, true]);
  expect(site.log()).not.toMatch(/Error|\n\s+at /);
});

describe("only GET and HEAD are accepted", () => {
  const targets = [
    "/en",
    "/",
    "/en/pakistan/reminder.ics",
    "/data/codes.csv",
    "/screenshot.png",
    "/nope",
    "/EN",
    "/en/pakistan/sim.md",
  ];
  const methods = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "PURGE", "QUERY"];

  it.each(methods)("%s is answered with 405 everywhere", async (method) => {
    for (const target of [...targets, ...(method === "OPTIONS" ? ["*"] : [])]) {
      const answer = await get(target, method === "CONNECT" ? [] : ["Content-Length: 3", "", "a=1"], method);
      expect([target, answer.status, answer.body]).toEqual([target, 405, "405 Method Not Allowed\n"]);
      expect(answer.head).toContain("allow: get, head");
      expectDiscreet(answer);
    }
  });

  it.each(["FOO", "get", "GETX"])("%s is no method at all", async (method) => {
    const answer = await get("/en", [], method);
    expect(answer.status).toBe(400);
    expectDiscreet(answer);
  });

  it("HEAD is answered as GET, without the page", async () => {
    const [head, whole] = [await get("/en", [], "HEAD"), await get("/en")];
    expect([head.status, head.body]).toEqual([200, ""]);
    const known = ({ head }: Answer) =>
      head.split("\r\n").filter((line) => /^(?:content-type|cache-control|etag|vary)/.test(line));
    expect(known(head)).toEqual(known(whole));
  });
});

describe("addresses", () => {
  it.each([
    "/../../etc/passwd",
    "/..%2f..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%252e%252e%252fetc/passwd",
    "/_next/static/../../package.json",
    "/_next/static/%2e%2e/%2e%2e/package.json",
    "/_next/static/..%2f..%2fBUILD_ID",
    "/_next/image?url=/screenshot.png&w=640&q=75",
    "/_next/image?url=http://127.0.0.1/&w=640&q=75",
    "/_next/data/x/en.json",
    "/_next/static/",
    "/_next/",
    "/.next/BUILD_ID",
    "/.env",
    "/.git/config",
    "/package.json",
    "/request-guard.mjs",
    "/en%2fpakistan",
    "/en%252fpakistan",
    "/en%5cpakistan",
    "/en.rsc",
    "/en/pakistan/sim.rsc",
    "/en.segments/_tree.segment.rsc",
    "/index",
    "/index.html",
    "/index.rsc",
    "/_error",
    "/_not-found",
    "/500",
    "/en/pakistan.html",
    "/constructor",
    "/__proto__/sim",
    "/en/__proto__",
    "/en/pakistan/constructor",
    "/%EF%BC%A5%EF%BC%AE",
    "/en/pakistan%E2%80%AE",
    "/e%CC%81n",
  ])("%s is not there", async (target) => {
    const answer = await get(target);
    expect([answer.status, answer.body.includes("</html>")]).toEqual([404, true]);
    expectDiscreet(answer);
  });

  it.each([
    "/%",
    "/%zz",
    "/en/%c0%ae%c0%ae/",
    "/%ff",
    "/en%00",
    "/en/pakistan%00.html",
    "/EN/%0d%0aSet-Cookie:%20a=b",
    "*",
  ])("%s is refused", async (target) => {
    const answer = await get(target);
    expect([answer.status, answer.body]).toEqual([400, "400 Bad Request\n"]);
    expectDiscreet(answer);
  });

  it.each([
    ["a space", "/en /x"],
    ["a NUL", "/en\0"],
    ["bytes of no alphabet", "/\xff\xfe"],
    ["a line break", "/en\nX: y"],
    ["a tab", "/en\tx"],
  ])("with %s is refused or not there", async (_, target) => {
    const answer = await get(target);
    expect([400, 404]).toContain(answer.status);
    expectDiscreet(answer);
  });

  it.each([
    ["of 8 kB", 8_000, 414],
    ["of 64 kB", 64_000, 431],
  ])("%s are refused", async (_, length, status) => {
    for (const target of [`/en?${"a".repeat(length)}`, `/${"a".repeat(length)}`, `/en/${"a/".repeat(length / 2)}`]) {
      const answer = await get(target);
      expect(answer.status).toBe(status);
      expectDiscreet(answer);
    }
  });

  it.each([
    "//evil.test",
    "///evil.test/%2e%2e",
    "/\\evil.test",
    "/%5cevil.test",
    "/%2f%2fevil.test",
    "//EVIL.test/EN/",
    "/en//evil.test",
    "/EN/%2f%2fevil.test",
    "/EN//evil.test",
    "http://evil.test/EN",
    "http://evil.test",
    "https://evil.test:99999/",
    "/canonical//evil.test",
    "//evil.test@site.test/EN",
    "/EN?next=//evil.test",
    "/EN/..%2f%2fevil.test",
    "/.//evil.test",
    "/en/..//evil.test",
  ])("%s leads to no other site", async (target) => {
    const answer = await get(target);
    expect([200, 307, 308, 404]).toContain(answer.status);
    const [, location] = /^location: (.*)$/m.exec(answer.head) ?? [];
    if (location !== undefined) expect(new URL(location, "http://site.test/x").host).toBe("site.test");
    expect(answer.head).not.toMatch(/^location: (?:\/\/|\/\\|\w+:)/m);
    if (answer.status === 200) expect(answer.body).not.toContain("evil.test");
    expectDiscreet(answer);
  });

  it("in full are answered as their path is, whatever host they name", async () => {
    const [full, path] = [await get("http://evil.test/en/pakistan/sim?q=1"), await get("/en/pakistan/sim?q=1")];
    expect([full.status, full.body]).toEqual([200, path.body]);
  });

  it("a bare authority is refused", async () => expect((await get("evil.test:443")).status).toBe(400));
});

describe("headers", () => {
  const plain = async (target: string) => (await get(target)).body;

  it.each([
    ["RSC: 1"],
    ["RSC: 1", "Next-Router-State-Tree: {{{"],
    ["RSC: 1", "Next-Router-Prefetch: 1", "Next-Router-Segment-Prefetch: /_tree"],
    ["Next-Action: 0123456789"],
    ["x-nextjs-data: 1"],
    ["x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware"],
    ["x-middleware-prefetch: 1", "purpose: prefetch"],
    ["x-middleware-rewrite: /404", "x-nextjs-rewritten-path: /x"],
    ["x-matched-path: /404", "x-invoke-path: /404", "x-invoke-status: 500", "x-invoke-output: /404"],
    ["x-original-url: /404", "x-rewrite-url: /404"],
    ["X-Forwarded-Host: evil.test", "X-Forwarded-Proto: javascript", "Forwarded: host=evil.test"],
    ["Cookie: __prerender_bypass=1; __next_preview_data=x"],
    ["x-now-route-matches: 1=en", "x-vercel-id: 1"],
    ["next-resume: 1", "x-nextjs-postponed: 1"],
  ])("%s changes no answer", async (...headers) => {
    for (const target of ["/en/pakistan/sim", "/en/pakistan/sim?_rsc=abc", "/nope", "/EN/pakistan", "/sitemap.xml"]) {
      const answer = await get(target, headers);
      expect(answer.body, target).toBe(await plain(target));
      expect(answer.head).not.toMatch(/^set-cookie:|text\/x-component|evil\.test/m);
      expect(answer.status, target).toBe({ "/nope": 404, "/EN/pakistan": 308 }[target] ?? 200);
    }
  });

  it.each([
    "_rsc=1",
    "nxtPlocale=ur",
    "nxtPcountry=peru&nxtPtopic=esim",
    "__nextDataReq=1",
    "__nextLocale=ur",
    "amp=1",
  ])("nor does ?%s", async (query) =>
    expect(await plain(`/en/pakistan/sim?${query}`)).toBe(await plain("/en/pakistan/sim")),
  );

  it("a page is what was built, whatever host it is asked of", async () => {
    for (const host of ["evil.test", "evil.test:1", "evil.test/x", "a@evil.test", "<script>", "%00", ""]) {
      for (const target of [
        "/en/pakistan/sim",
        "/EN/pakistan",
        "/sitemap.xml",
        "/sitemaps/en.xml",
        "/robots.txt",
        "/en/feed.xml",
        "/en/pakistan/reminder.ics?operator=jazz&last-activity=2026-11-20",
        "/",
      ]) {
        const answer = await send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
        expect([200, 307, 308, 400, 404], `${host} ${target}`).toContain(answer.status);
        expect(answer.bytes).not.toMatch(/evil\.test/i);
        if (target === "/en/pakistan/sim" && answer.status === 200)
          expect(Buffer.from(answer.body, "latin1").toString()).toContain(page.slice(-400));
      }
    }
  });

  it.each([
    ["one of 20 kB", [`X-Long: ${"a".repeat(20_000)}`]],
    ["one of 64 kB", [`X-Long: ${"a".repeat(64_000)}`]],
    ["3,000 of them", Array.from({ length: 3_000 }, (_, index) => `X-${index}: a`)],
  ])("%s are too many", async (_, headers) => {
    const answer = await get("/en", headers);
    expect(answer.status).toBe(431);
    expectDiscreet(answer);
  });

  it("an expectation nobody has heard of is not met", async () => {
    const answer = await get("/en", ["Expect: a-miracle"]);
    expect(answer.status).toBe(417);
    expectDiscreet(answer);
  });

  it.each([
    `Accept-Language: ${"a,".repeat(3_000)}`,
    "Accept-Language: \xff",
    "Accept-Language: *;q=x",
    "Accept-Language: ../../x",
  ])("an odd wish for a language is none", async (header) => {
    const answer = await get("/", [header]);
    expect([answer.status, /^location: (.*)$/m.exec(answer.head)?.[1]]).toEqual([307, "/en"]);
  });
});

describe("requests within requests", () => {
  const inner = "GET /en/about HTTP/1.1\r\nHost: site.test\r\nX: ";
  const outer = (method: string, ...headers: string[]) =>
    [`${method} /en HTTP/1.1`, "Host: site.test", ...headers].join("\r\n");
  const chunked = "Transfer-Encoding: chunked";

  it.each([
    ["a length and chunks", `${outer("POST", "Content-Length: 4", chunked)}\r\n\r\n0\r\n\r\n${inner}`],
    ["chunks, then a length", `${outer("GET", chunked, "Content-Length: 60")}\r\n\r\n0\r\n\r\n${inner}`],
    ["two lengths", `${outer("GET", "Content-Length: 0", "Content-Length: 44")}\r\n\r\n${inner}`],
    ["a list of lengths", `${outer("GET", "Content-Length: 0, 44")}\r\n\r\n${inner}`],
    ["a length with a sign", `${outer("GET", "Content-Length: +44")}\r\n\r\n${inner}`],
    ["a negative length", `${outer("GET", "Content-Length: -1")}\r\n\r\n${inner}`],
    ["a bad chunk size", `${outer("POST", chunked)}\r\n\r\nzz\r\nabc\r\n0\r\n\r\n${inner}`],
    ["a chunk size that overflows", `${outer("POST", chunked)}\r\n\r\nfffffffffffffffff\r\nabc\r\n${inner}`],
    ["an encoding in disguise", `${outer("GET", "Transfer-Encoding: xchunked")}\r\n\r\n0\r\n\r\n${inner}`],
    ["an encoding behind a tab", `${outer("GET", "Transfer-Encoding:\tchunked")}\r\n\r\n0\r\n\r\n${inner}`],
    ["two encodings", `${outer("GET", "Transfer-Encoding: chunked, identity")}\r\n\r\n0\r\n\r\n${inner}`],
    ["a space before the colon", `${outer("GET", "Content-Length : 44")}\r\n\r\n${inner}`],
    ["a folded header", `${outer("GET", "X: a\r\n Content-Length: 44")}\r\n\r\n${inner}`],
    ["bare line feeds", `GET /en HTTP/1.1\nHost: site.test\nContent-Length: 44\n\n${inner}`],
    ["a carriage return in a header", `${outer("GET", "X: a\rContent-Length: 44")}\r\n\r\n${inner}`],
    ["a NUL in a header", `${outer("GET", "X: a\0b")}\r\n\r\n${inner}`],
    ["a header without a name", `${outer("GET", ": a")}\r\n\r\n${inner}`],
    ["a body nobody reads", `${outer("GET", "Content-Length: 44")}\r\n\r\n${inner}`],
    ["no host", `GET /en HTTP/1.1\r\n\r\n${inner}`],
    ["two hosts", `${outer("GET", "Host: evil.test")}\r\n\r\n${inner}`],
    ["a version that is none", `GET /en HTTP/9.9\r\nHost: site.test\r\n\r\n${inner}`],
    ["the beginning of HTTP/2", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${inner}`],
    ["an upgrade", `${outer("GET", "Connection: Upgrade", "Upgrade: websocket")}\r\n\r\n${inner}`],
    [
      "an upgrade to HTTP/2",
      `${outer("GET", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AA")}\r\n\r\n${inner}`,
    ],
    ["no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ])("with %s get one answer, and none for what hides in it", async (_, bytes) => {
    const answer = await send(bytes, { patience: 3_000 });
    expect(answer.count).toBeLessThanOrEqual(1);
    expect([400, 405, 505]).toContain(answer.status);
    expectDiscreet(answer);
  });

  it("two requests in one go get an answer each", async () => {
    const both = `${outer("GET")}\r\n\r\n${outer("GET", "Connection: close")}\r\n\r\n`;
    expect((await send(both)).count).toBe(2);
  });

  it("HTTP/1.0 is understood", async () => {
    const answer = await send("GET /en/about HTTP/1.0\r\n\r\n");
    expect([answer.status, answer.body.includes("</html>")]).toEqual([200, true]);
  });
});

describe("floods", () => {
  it("1,000 parameters change no page", async () => {
    const query = Array.from({ length: 1_000 }, (_, index) => `a${index % 10}`).join("&");
    expect((await get(`/en/pakistan/sim?${query}`)).body).toBe((await get("/en/pakistan/sim")).body);
    expect((await get(`/en/pakistan/reminder.ics?${query}`)).status).toBe(400);
  });

  it("200 requests that never end keep no other from its answer", async () => {
    const open = Array.from({ length: 200 }, () => site.begin("GET /en HTTP/1.1\r\nHost: site.test\r\nX-Slow: "));
    const answers = await Promise.all(Array.from({ length: 20 }, () => get("/en/about")));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    for (const socket of open) socket.destroy();
  });

  it("2,000 addresses, each asked for once, leave the server no larger than some megabytes", async () => {
    const ask = async (from: number, count: number) => {
      for (let at = from; at < from + count; at += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            fetch(`${site.origin()}/en/about?q=${at + index}`).then((answer) => answer.text()),
          ),
        );
    };
    await ask(0, 500);
    const before = site.memory();
    await ask(500, 2_000);
    expect(site.memory() - before).toBeLessThan(100);
  });
});
