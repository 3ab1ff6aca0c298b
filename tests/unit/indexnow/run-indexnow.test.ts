import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runIndexnow } from "@/lib/indexnow/run-indexnow";
import { makeFolder } from "../temporary-folder";
import { type Page, siteFiles } from "./site-files";
import { type Behaviour, startServer } from "./stand-in-server";

const site = "https://example.org";
const key = "abcd-1234";
const earlier: Page[] = [["/en", "2026-05-01"], ["/en/about"], ["/en/peru", "2026-05-01"]];
const later: Page[] = [["/en", "2026-05-02"], ["/en/about"], ["/en/pakistan", "2026-05-02"]];
const changed = [`${site}/en/pakistan`, `${site}/en`, `${site}/en/peru`];

beforeEach(() => {
  vi.stubEnv("SITE_URL", site);
  vi.stubEnv("PRODUCTION_URL", site);
  vi.stubEnv("INDEXNOW_KEY", key);
  vi.stubEnv("INDEXNOW_ENDPOINT", "http://127.0.0.1:1/no-request-goes-here");
});
afterEach(() => vi.unstubAllEnvs());

const makeSite = (pages: readonly Page[]) => makeFolder(siteFiles(site, pages));

async function run(...args: string[]) {
  const lines = { printed: [] as string[], complaints: [] as string[] };
  const output = {
    print: (line: string) => lines.printed.push(line),
    complain: (line: string) => lines.complaints.push(line),
  };
  const code = await runIndexnow(args, output, { timeout: 60_000, wait: async () => {} });
  return { code, ...lines };
}

/** Starts a stand-in for the search engines and names it to the command. */
async function startEngine(...behaviours: Behaviour[]) {
  const { origin, received } = await startServer(...behaviours);
  vi.stubEnv("INDEXNOW_ENDPOINT", `${origin}/indexnow`);
  return { origin, received };
}

describe("the command", () => {
  it("reports what is new, dated later or gone, and nothing else", async () => {
    const { origin, received } = await startEngine({ status: 202 });
    const result = await run("--before", makeSite(earlier), "--after", makeSite(later));
    const line = `Sent 3 of 3 addresses (1 new, 1 changed, 1 gone) to ${origin}/indexnow`;
    expect(result).toEqual({ code: 0, printed: [line], complaints: [] });
    expect(received.map(({ body }) => JSON.parse(body).urlList)).toEqual([changed]);
  });

  it("says so and sends nothing when nothing has changed", async () => {
    const { received } = await startEngine({ status: 200 });
    const { code, printed } = await run("--before", makeSite(later), "--after", makeSite(later));
    expect({ code, printed }).toEqual({ code: 0, printed: ["Nothing sent: no address has changed."] });
    expect(received).toEqual([]);
  });

  it("compares with a deployment that is being served", async () => {
    const { received } = await startEngine({ status: 200 });
    const files = siteFiles(site, earlier);
    const before = await startServer(
      { status: 200, body: files["sitemap.xml"] ?? "" },
      { status: 200, body: files["sitemaps/en.xml"] ?? "" },
    );
    expect(await run("--before", before.origin, "--after", makeSite(later))).toMatchObject({ code: 0, complaints: [] });
    expect(received.map(({ body }) => JSON.parse(body).urlList)).toEqual([changed]);
  });

  it("prints in a dry run what would be sent, and sends nothing", async () => {
    const { origin, received } = await startEngine({ status: 200 });
    const { code, printed } = await run("--before", makeSite(earlier), "--after", makeSite(later), "--dry-run");
    expect(code).toBe(0);
    expect(printed).toEqual([
      "new      https://example.org/en/pakistan",
      "changed  https://example.org/en",
      "gone     https://example.org/en/peru",
      `Would send 3 addresses (1 new, 1 changed, 1 gone) to ${origin}/indexnow, requests: 1, key: ${site}/${key}.txt`,
    ]);
    expect(received).toEqual([]);
  });

  it.each([
    ["https://preview.example.org", site],
    [site, undefined],
    [undefined, site],
  ])("sends nothing for a deployment at %s when production stands at %s", async (own, production) => {
    vi.stubEnv("SITE_URL", own);
    vi.stubEnv("PRODUCTION_URL", production);
    const { received } = await startEngine({ status: 200 });
    const { code, printed } = await run("--before", makeSite(earlier), "--after", makeSite(later));
    expect({ code, printed }).toEqual({ code: 0, printed: [expect.stringContaining("this is not production")] });
    expect(received).toEqual([]);
  });
});

describe("the command lets a deploy go on", () => {
  it.each<[string, Behaviour]>([
    ["503", { status: 503 }],
    ["429 (too many requests)", { status: 429, headers: { "Retry-After": "1" } }],
    ["403 (the key is not valid", { status: 403 }],
    ["422 (addresses are not of this host", { status: 422 }],
    ["", "closes"],
  ])("with one line when search engines answer %j", async (problem, behaviour) => {
    await startEngine(behaviour);
    const { code, printed, complaints } = await run("--before", makeSite(earlier), "--after", makeSite(later));
    expect({ code, printed }).toEqual({ code: 0, printed: [] });
    expect(complaints).toEqual([expect.stringMatching(/^Not accepted by http.*\/indexnow, addresses: 3: ./)]);
    expect(complaints[0]).toContain(problem);
  });

  it("and says how many addresses arrived when others did not", async () => {
    await startEngine({ status: 422, body: "no" }, { status: 200 });
    const many = Array.from({ length: 10_001 }, (_, index): Page => [`/en/${index}`]);
    const { code, printed, complaints } = await run("--before", makeSite([]), "--after", makeSite(many));
    expect(code).toBe(0);
    expect(complaints).toEqual([expect.stringContaining("addresses: 10000: 422")]);
    expect(printed).toEqual([expect.stringContaining("Sent 1 of 10001 addresses (10001 new")]);
  });

  it.each<[string, Behaviour]>([
    ["/sitemap.xml cannot be read (the answer is 404)", { status: 404 }],
    ["/sitemap.xml is not a sitemap", { status: 200, body: "<html/>" }],
    ["/sitemap.xml cannot be read (", "closes"],
  ])("with one line when the site as it was says %j, and then sends nothing", async (problem, behaviour) => {
    const { received } = await startEngine({ status: 200 });
    const before = await startServer(behaviour);
    const { code, printed, complaints } = await run("--before", before.origin, "--after", makeSite(later));
    expect({ code, printed }).toEqual({ code: 0, printed: [] });
    expect(complaints).toEqual([expect.stringContaining(`Nothing sent: ${before.origin}: ${problem}`)]);
    expect(received).toEqual([]);
  });
});

describe("the command refuses", () => {
  const refuse = async (message: string, ...args: string[]) => {
    const { code, printed, complaints } = await run(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: [] });
    expect(complaints).toEqual([expect.stringContaining(message)]);
  };

  it("arguments that are missing, unknown or not what they should be", async () => {
    const after = makeSite(later);
    await refuse("--before and --after are both needed");
    await refuse("--before and --after are both needed", "--after", after);
    await refuse("Unknown option '--force'", "--force");
    await refuse("--before is /nowhere: there is no such folder", "--before", "/nowhere", "--after", after);
    await refuse("--after is /nowhere: there is no such folder", "--before", after, "--after", "/nowhere");
    await refuse("expected an origin", "--before", `${site}/sitemap.xml`, "--after", after);
    await refuse("there is no such folder", "--before", after, "--after", site);
  });

  it("folders that hold no site, or the site of another host", async () => {
    const after = makeSite(later);
    await refuse("/sitemap.xml cannot be read (ENOENT)", "--before", makeFolder(), "--after", after);
    const local = makeFolder(siteFiles("http://localhost:3000", earlier));
    await refuse(
      "lists http://localhost:3000/en, which is not at https://example.org",
      "--before",
      local,
      "--after",
      after,
    );
    await refuse("lists http://localhost:3000/en", "--before", after, "--after", local);
  });

  it.each([
    ["INDEXNOW_KEY", "", "INDEXNOW_KEY is not set"],
    ["INDEXNOW_KEY", "short", "INDEXNOW_KEY is short: expected 8 to 128"],
    ["INDEXNOW_KEY", "not-the-one-built-with", "does not show the key"],
    ["INDEXNOW_ENDPOINT", "api.indexnow.org", "INDEXNOW_ENDPOINT is api.indexnow.org"],
    ["SITE_URL", "example.org", "SITE_URL is example.org: expected an origin"],
    ["PRODUCTION_URL", "https://example.org/en", "PRODUCTION_URL is https://example.org/en"],
  ])("the setting %s=%s", async (name, value, message) => {
    vi.stubEnv(name, value);
    const folder = makeSite(later);
    await refuse(message, "--before", folder, "--after", folder);
  });
});
