import { describe, expect, it } from "vitest";
import { checkRequest } from "@/lib/server/check-request";

const check = (target: string, headers: Record<string, unknown> = {}, method = "GET") =>
  checkRequest({ method, target, headers: { host: "site.test", ...headers }, hosts: 1, version: "1.1" });

describe("a request is refused", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", ""])(
    "with 405 for the method %j",
    (method) => expect(check("/en", {}, method)).toEqual({ status: 405, reason: "Method Not Allowed" }),
  );

  it.each([
    ["/%", "an escape cut short"],
    ["/%zz", "an escape that is none"],
    ["/%ff", "bytes that are no UTF-8"],
    ["/%c0%ae%c0%ae/", "a character in more bytes than it needs"],
    ["/en%00", "a NUL"],
    ["/en%0d%0aSet-Cookie:a", "a line break"],
    ["*", "no path"],
    ["en", "a path without its slash"],
    ["", "nothing"],
  ])("with 400 for the target %j: %s", (target) => expect(check(target)).toMatchObject({ status: 400 }));

  it.each<[string, Record<string, unknown>]>([
    ["of a length", { "content-length": "5" }],
    ["of an odd length", { "content-length": "+5" }],
    ["in chunks", { "transfer-encoding": "chunked" }],
  ])("with 400 for a body %s", (_, headers) => expect(check("/en", headers)).toMatchObject({ status: 400 }));

  it("with 400 for a second host, for none, and for HTTP/0.9", () => {
    const head = { method: "GET", target: "/en", headers: { host: "site.test" } };
    expect(checkRequest({ ...head, hosts: 2, version: "1.1" })).toMatchObject({ status: 400 });
    expect(checkRequest({ ...head, hosts: 0, version: "1.1" })).toMatchObject({ status: 400 });
    expect(checkRequest({ ...head, hosts: 1, version: "0.9" })).toMatchObject({ status: 400 });
    expect(checkRequest({ ...head, hosts: 0, version: "1.0" })).toEqual({ target: "/en", dropped: [] });
  });

  it.each([
    ["//evil.test", "/evil.test"],
    ["/en//pakistan///sim?q=//a", "/en/pakistan/sim?q=//a"],
    ["/\\\\evil.test/\\", "/evil.test/"],
    ["/en\\peru", "/en/peru"],
    ["//en\xff?q=\x7f", "/en%C3%BF?q=%7F"],
  ])("of %s with the way to %s", (target, location) =>
    expect(check(target)).toEqual({ status: 308, reason: "Permanent Redirect", location }),
  );

  it("with 414 for an address longer than any of the site", () =>
    expect(check(`/en?${"a".repeat(4096)}`)).toMatchObject({ status: 414 }));
});

describe("a request passes", () => {
  it.each([
    ["/en/pakistan/sim", "/en/pakistan/sim"],
    ["/en/search?q=100%", "/en/search?q=100%"],
    ["/ur/%D9%BE", "/ur/%D9%BE"],
    ["http://evil.test/en?q=1", "/en?q=1"],
    ["HTTPS://evil.test:99999", "/"],
    ["http://evil.test?q=1", "/?q=1"],
  ])("to %j as %j", (target, seen) => expect(check(target)).toEqual({ target: seen, dropped: [] }));

  it.each([
    "/_next/image?url=/a.png",
    "/_next/static/a.js",
    "/_next",
    "/index",
    "/en.rsc",
    "/en.segments/_tree.segment.rsc?x=1",
  ])("for the framework's %s as for a page that is not there", (target) =>
    expect(check(target)).toEqual({ target: "/404", dropped: [] }),
  );

  it("with an empty body", () =>
    expect(check("/en", { "content-length": "0" })).toEqual({ target: "/en", dropped: [] }));

  it("without the headers the framework would heed, and with all others", () => {
    const dropped = [
      "rsc",
      "next-action",
      "next-router-state-tree",
      "x-nextjs-data",
      "x-middleware-subrequest",
      "cookie",
    ];
    const kept = ["accept-language", "if-none-match", "range", "x-forwarded-for", "x-forwarded-proto", "nextcloud"];
    const headers = Object.fromEntries([...dropped, ...kept].map((name) => [name, "1"]));
    expect(check("/en", headers)).toEqual({ target: "/en", dropped });
  });
});
