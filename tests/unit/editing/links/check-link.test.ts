import { describe, expect, it } from "vitest";
import { checkLink } from "@/lib/editing/links/check-link";
import { startMisbehavingServer } from "./misbehaving-server";

/** Looks at a page of the misbehaving server without letting time pass, and tells what was waited for. */
async function look(page: string, timeout = 10_000) {
  const { origin, asked } = await startMisbehavingServer();
  const waits: number[] = [];
  const turns: string[] = [];
  const manners = {
    patience: { timeout, wait: async (milliseconds: number) => waits.push(milliseconds) },
    takeTurn: async (host: string) => {
      turns.push(host);
    },
  };
  const result = await checkLink(page.startsWith("/") ? origin + page : page, manners);
  return { result, origin, waits, turns, methods: asked.map(({ method }) => method) };
}

describe("checkLink", () => {
  it("asks for the head only, where that is enough", async () => {
    const { result, methods, turns } = await look("/page");
    expect(result).toEqual({ state: "ok", detail: "200" });
    expect(methods).toEqual(["HEAD"]);
    expect(turns).toHaveLength(1);
  });

  it.each(["/no-head", "/head-says-404", "/head-hangs-up"])("asks for the page itself where %s", async (page) => {
    const { result, methods, turns } = await look(page);
    expect(result.state).toBe("ok");
    expect(methods).toEqual(["HEAD", "GET"]);
    expect(turns).toHaveLength(2);
  });

  it("does not fetch what it does not read", async () => {
    expect((await look("/huge")).result).toEqual({ state: "ok", detail: "200" });
  });

  it.each([
    ["/moved", "/page", "for good"],
    ["/moved-twice", "/page", "for good"],
    ["/moved-then-elsewhere", "/for-now", "for good"],
    ["/to-front", "/", "to the front page: the page itself may be gone"],
  ])("says that %s has moved, and how far for good", async (page, to, detail) => {
    const { result, origin } = await look(page);
    expect(result).toEqual({ state: "moved", detail, to: origin + to });
  });

  it("does not take a detour for a move", async () => {
    expect((await look("/for-now")).result.state).toBe("ok");
  });

  it.each([
    ["/no-such-page", "404"],
    ["/gone", "410"],
    ["/to-gone", "410"],
    ["/circle", "leads in a circle"],
    ["/endless", "leads on more than 10 times"],
    ["/nowhere-to-go", "302 without an address to go to"],
    ["/bad-target", "leads to http://, which is no address"],
  ])("finds %s dead", async (page, detail) => {
    expect((await look(page)).result).toEqual({ state: "dead", detail });
  });

  it.each([
    ["/forbidden", "403"],
    ["/login", "401"],
  ])("tells %s, which only people may read, from what is dead", async (page, detail) => {
    expect((await look(page)).result).toEqual({ state: "blocked", detail });
  });

  it("tries again where the server is too busy, after as long as it asks for", async () => {
    const { result, waits, turns } = await look("/too-many");
    expect(result).toEqual({ state: "blocked", detail: "429" });
    expect(waits).toEqual([7000, 7000, 8000]);
    expect(turns).toHaveLength(5);
  });

  it.each([
    ["/broken", "unreachable", "500"],
    ["/challenge", "blocked", "503"],
    ["/broken-at-first", "ok", "200"],
  ])("tries %s four times before it says so", async (page, state, detail) => {
    const { result, waits } = await look(page);
    expect(result).toEqual({ state, detail });
    expect(waits.slice(0, 2)).toEqual([2000, 4000]);
  });

  it("does not call dead what gave no answer this time", async () => {
    expect((await look("/hangs-up")).result.state).toBe("unreachable");
    expect((await look("/silent", 100)).result).toEqual({ state: "unreachable", detail: "no answer within 0.1 s" });
    expect((await look("http://127.0.0.1:1/")).result.state).toBe("unreachable");
  });
});
