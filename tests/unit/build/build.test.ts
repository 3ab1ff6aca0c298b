import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { build, isBuilt } from "@/lib/build/build";
import { startNext, waitFor } from "@/lib/build/run-next";
import { Checker } from "@/lib/editing/check/checker";
import { makeFolder } from "../temporary-folder";

vi.mock("@/lib/build/run-next", () => ({ startNext: vi.fn(), waitFor: vi.fn() }));
const { check, stop } = vi.hoisted(() => ({ check: vi.fn<Checker["check"]>(), stop: vi.fn() }));
vi.mock("@/lib/editing/check/checker", () => ({
  Checker: vi.fn(function checker() {
    return { check, stop };
  }),
}));

const project = {
  "app/page.tsx": "app",
  "components/card/index.tsx": "component",
  "content/countries/exampleland/facts.yaml": "facts",
  "lib/urls.ts": "lib",
  "public/icon.svg": "<svg/>",
  "next.config.ts": "config",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
  ".next/BUILD_ID": "1",
  ".next/server/pages/500.html": "<p>Try again.</p>",
  "README.md": "# Read me",
  "tests/x.test.ts": "test",
};

const home = process.cwd();
let folder = "";
const stderr = vi.spyOn(process.stderr, "write");
const log = vi.spyOn(console, "log");

beforeEach(() => {
  folder = makeFolder(project);
  process.chdir(folder);
  vi.stubEnv("SITE_URL", "https://example.org");
  vi.stubEnv("STANDALONE", undefined);
  check.mockResolvedValue({ problems: [], stale: [] });
  vi.mocked(waitFor).mockResolvedValue(0);
  stderr.mockReturnValue(true);
  log.mockReturnValue();
});

afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

describe("build", () => {
  it("checks the content, then runs next build, and gives its exit code", async () => {
    expect(await build()).toBe(0);
    expect(Checker).toHaveBeenCalledWith(path.join(process.cwd(), "content"), expect.any(Function));
    expect(check).toHaveBeenCalledOnce();
    expect(stop).toHaveBeenCalledOnce();
    expect(startNext).toHaveBeenCalledExactlyOnceWith(["build"], expect.anything());
    expect(stderr).not.toHaveBeenCalled();
  });

  it("gives Next's processes room for short-lived objects, and lets the environment have the last word", async () => {
    vi.stubEnv("NODE_OPTIONS", "--max-semi-space-size=8");
    await build();
    const NODE_OPTIONS = "--max-semi-space-size=32 --max-semi-space-size=8";
    expect(startNext).toHaveBeenCalledExactlyOnceWith(["build"], { NODE_OPTIONS });
  });

  it("does without a folder of public files, which a fresh copy of the project may lack", async () => {
    rmSync("public", { recursive: true });
    expect(await build()).toBe(0);
    expect(isBuilt()).toBe(true);
  });

  it("does not start for content with problems: they are told, and the last build stays", async () => {
    await build();
    vi.mocked(startNext).mockClear();
    const problem = { file: "content/a.md", line: 3, path: "", rule: "a-rule", message: "is wrong", hint: "Mend it." };
    check.mockResolvedValue({ problems: [problem], stale: [] });
    expect(await build()).toBe(1);
    expect(startNext).not.toHaveBeenCalled();
    expect(isBuilt()).toBe(true);
    expect(stderr.mock.calls.join("")).toMatchInlineSnapshot(`
      "content/a.md:3  is wrong (a-rule)
      Hint: Mend it.

      Not built: problems in the content (1). The last build is untouched.
      "
    `);
  });

  it("that fails is not taken for a build", async () => {
    vi.mocked(waitFor).mockResolvedValue(3);
    expect(await build()).toBe(3);
    expect(isBuilt()).toBe(false);
  });

  it.each(["https://example.org/base", "example.org", "ftp://example.org", "https://example.org?x"])(
    "does not start for %s, which is no origin",
    async (address) => {
      vi.stubEnv("SITE_URL", address);
      expect(await build()).toBe(1);
      expect(startNext).not.toHaveBeenCalled();
      expect(stderr.mock.calls.join("")).toContain(`SITE_URL is ${address}`);
    },
  );

  it("does not start with a key for search engines that they would not take", async () => {
    vi.stubEnv("INDEXNOW_KEY", "short");
    expect(await build()).toBe(1);
    expect(startNext).not.toHaveBeenCalled();
    expect(stderr.mock.calls.join("")).toContain("INDEXNOW_KEY is short: expected 8 to 128");
  });

  it("says so when it does not know its address", async () => {
    vi.stubEnv("PRODUCTION_URL", process.env["SITE_URL"]);
    await build();
    expect(log).not.toHaveBeenCalled();
    vi.stubEnv("SITE_URL", undefined);
    await build();
    expect(log).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledWith(expect.stringContaining("SITE_URL is not set"));
    expect(log).toHaveBeenCalledWith(expect.stringContaining("Kept out of search engines"));
  });
});

function swap(one: string, other: string): void {
  const [first, second] = [readFileSync(one), readFileSync(other)];
  writeFileSync(one, second);
  writeFileSync(other, first);
}

describe("isBuilt", () => {
  it("is false before the first build and true after it", async () => {
    expect(isBuilt()).toBe(false);
    await build();
    expect(isBuilt()).toBe(true);
  });

  it.each(Object.keys(project).filter((name) => !/^(README|tests|\.next)/.test(name)))(
    "is false when %s was changed, and true again when it was changed back",
    async (name) => {
      await build();
      const text = readFileSync(name, "utf8");
      writeFileSync(name, `${text}!`);
      expect(isBuilt()).toBe(false);
      writeFileSync(name, text);
      expect(isBuilt()).toBe(true);
    },
  );

  it.each(["README.md", "tests/x.test.ts"])("does not mind a change of %s", async (name) => {
    await build();
    writeFileSync(name, "changed");
    expect(isBuilt()).toBe(true);
  });

  it.each<[string, () => void]>([
    ["a file was added", () => writeFileSync("app/new.tsx", "")],
    ["a file was removed", () => rmSync("lib/urls.ts")],
    ["a file was renamed", () => renameSync("lib/urls.ts", "lib/url.ts")],
    ["the public files were removed", () => rmSync("public", { recursive: true })],
    ["two files have changed places", () => swap("next.config.ts", "tsconfig.json")],
    ["it is for another address", () => vi.stubEnv("SITE_URL", "https://example.net")],
    ["it shows another key", () => vi.stubEnv("INDEXNOW_KEY", "abcd-1234")],
    ["the build is gone", () => rmSync(".next", { recursive: true })],
  ])("is false when %s", async (_, change) => {
    await build();
    expect(isBuilt()).toBe(true);
    change();
    expect(isBuilt()).toBe(false);
  });

  it("leaves nothing in the project but its mark in .next", async () => {
    await build();
    expect(existsSync(".next/topup-fingerprint")).toBe(true);
    expect(existsSync("topup-fingerprint")).toBe(false);
  });
});
