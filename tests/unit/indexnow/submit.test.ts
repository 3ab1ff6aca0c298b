import { describe, expect, it } from "vitest";
import { submitUrls } from "@/lib/indexnow/submit";
import { type Behaviour, startServer } from "./stand-in-server";

const site = "https://example.org";
const key = "abcd-1234";
const urls = [`${site}/en`, `${site}/ur`];

/** Reports addresses to a stand-in that treats requests in these ways; the waits are noted, not waited. */
async function submit(behaviours: Behaviour[], list: readonly string[] = urls, timeout = 60_000) {
  const { origin, received } = await startServer(...behaviours);
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  const outcomes = await submitUrls(list, { endpoint: `${origin}/indexnow`, site, key }, { timeout, wait });
  return { outcomes, waits, received };
}

describe("a report", () => {
  it.each([200, 202])(
    "is accepted with %i, having named host, key, the key's file and the addresses",
    async (status) => {
      const { outcomes, waits, received } = await submit([{ status }]);
      expect(outcomes).toEqual([{ size: 2 }]);
      expect(waits).toEqual([]);
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({ method: "POST", path: "/indexnow" });
      expect(received[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(JSON.parse(received[0]?.body ?? "")).toEqual({
        host: "example.org",
        key,
        keyLocation: "https://example.org/abcd-1234.txt",
        urlList: urls,
      });
    },
  );

  it("names at most 10,000 addresses in one request, each address once", async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `${site}/en/${index}`);
    const { outcomes, received } = await submit([{ status: 200 }], many);
    const lists = received.map(({ body }) => JSON.parse(body).urlList as string[]);
    expect(lists.map(({ length }) => length)).toEqual([10_000, 10_000, 1]);
    expect(lists.flat()).toEqual(many);
    expect(outcomes).toEqual([{ size: 10_000 }, { size: 10_000 }, { size: 1 }]);
  });

  it("goes on with the other requests when one is refused", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `${site}/en/${index}`);
    const { outcomes } = await submit([{ status: 422 }, { status: 200 }], many);
    expect(outcomes).toEqual([{ size: 10_000, problem: expect.stringMatching(/^422/) }, { size: 1 }]);
  });
});

describe("a report is sent again", () => {
  it.each([
    ["as late as asked in seconds", { "Retry-After": "17" }, 17_000],
    ["a minute later at most", { "Retry-After": "3600" }, 60_000],
    ["not sooner than by itself", { "Retry-After": "0" }, 2000],
    ["by itself when the wait is not understood", { "Retry-After": "soon" }, 2000],
    ["at once by itself when the time asked for is past", { "Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT" }, 2000],
    [
      "a minute later at most, when a far time is asked for",
      { "Retry-After": "Wed, 21 Oct 2099 07:28:00 GMT" },
      60_000,
    ],
  ])("after 429, %s", async (_, headers, expected) => {
    const { outcomes, waits } = await submit([{ status: 429, headers }, { status: 200 }]);
    expect(outcomes).toEqual([{ size: 2 }]);
    expect(waits).toEqual([expected]);
  });

  it("after growing waits while the server fails", async () => {
    const { outcomes, waits } = await submit([{ status: 500 }, { status: 500 }, { status: 200 }]);
    expect(outcomes).toEqual([{ size: 2 }]);
    expect(waits).toEqual([2000, 4000]);
  });

  it("when the connection is closed without an answer", async () => {
    const { outcomes, received } = await submit(["closes", { status: 200 }]);
    expect(outcomes).toEqual([{ size: 2 }]);
    expect(received).toHaveLength(2);
  });
});

describe("a report is given up", () => {
  it("after four tries", async () => {
    const { outcomes, waits, received } = await submit([{ status: 503, body: "Down for\n\tmaintenance" }]);
    expect(outcomes).toEqual([{ size: 2, problem: '503 "Down for maintenance"' }]);
    expect(waits).toEqual([2000, 4000, 8000]);
    expect(received).toHaveLength(4);
  });

  it.each(["hangs", "stalls"] as const)("when every answer %s until the time is over", async (behaviour) => {
    const { outcomes, received } = await submit([behaviour], urls, 200);
    expect(outcomes).toEqual([{ size: 2, problem: "no answer within 0.2 s" }]);
    expect(received.length).toBeLessThanOrEqual(4);
  });

  it("when the connection is closed every time", async () => {
    const { outcomes, received } = await submit(["closes"]);
    expect(outcomes).toEqual([{ size: 2, problem: expect.stringMatching(/closed|ECONNRESET/) }]);
    expect(received).toHaveLength(4);
  });

  it.each([
    [400, "the request is not well-formed"],
    [403, "the key is not valid: https://example.org/abcd-1234.txt must show it"],
    [422, "addresses are not of this host"],
  ])("at once after %i, with the answer's text", async (status, meaning) => {
    const { outcomes, waits, received } = await submit([{ status, body: '{"code":"No"}' }]);
    expect(outcomes[0]?.problem).toContain(`${status} (${meaning}`);
    expect(outcomes[0]?.problem).toContain('"{"code":"No"}"');
    expect(waits).toEqual([]);
    expect(received).toHaveLength(1);
  });

  it("at once after a redirect, which would turn it into another request", async () => {
    const { outcomes, received } = await submit([
      { status: 301, headers: { Location: "/elsewhere" } },
      { status: 200 },
    ]);
    expect(outcomes).toEqual([{ size: 2, problem: "301" }]);
    expect(received).toHaveLength(1);
  });

  it("with one line of bearable length, whatever the answer is", async () => {
    const { outcomes } = await submit([{ status: 404, body: `<html>\n${"\u001b[31mx".repeat(5000)}` }]);
    expect(outcomes[0]?.problem).toMatch(/^404 "<html>[^\p{Cc}]{1,300}"$/u);
  });
});
