import { afterEach, describe, expect, it, vi } from "vitest";
import { findIndexnowKey, isIndexnowKey, keyPath, keyRoutePath, servedPath } from "@/lib/indexnow/key";

afterEach(() => vi.unstubAllEnvs());

describe("a key", () => {
  it.each(["abcdefgh", "ABC-0123", "a".repeat(128)])("may be %s", (key) => {
    expect(isIndexnowKey(key)).toBe(true);
  });

  it.each(["", "abcdefg", "a".repeat(129), "abcd_efgh", "abcd/efgh", "abcdefgh\n", "ключключ"])(
    "may not be %j",
    (key) => {
      expect(isIndexnowKey(key)).toBe(false);
    },
  );

  it("is taken from the environment, where it may be missing but not wrong", () => {
    vi.stubEnv("INDEXNOW_KEY", undefined);
    expect(findIndexnowKey()).toBeUndefined();
    vi.stubEnv("INDEXNOW_KEY", "");
    expect(findIndexnowKey()).toBeUndefined();
    vi.stubEnv("INDEXNOW_KEY", "abcd-1234");
    expect(findIndexnowKey()).toBe("abcd-1234");
    vi.stubEnv("INDEXNOW_KEY", "short");
    expect(findIndexnowKey).toThrow("INDEXNOW_KEY is short: expected 8 to 128");
  });
});

describe("the key file", () => {
  it("is made by a route in a folder and served at the root", () => {
    expect(keyPath("abcd-1234")).toBe("/abcd-1234.txt");
    expect(servedPath(keyRoutePath("abcd-1234"))).toBe("/abcd-1234.txt");
  });

  it("is the only file that is served elsewhere than where its route stands", () => {
    expect(servedPath("/sitemaps/en.xml")).toBe("/sitemaps/en.xml");
    expect(servedPath("/en/indexnow/x.txt")).toBe("/en/indexnow/x.txt");
  });
});
