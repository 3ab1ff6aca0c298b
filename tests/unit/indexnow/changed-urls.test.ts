import { describe, expect, it } from "vitest";
import { listChangedUrls } from "@/lib/indexnow/changed-urls";

const url = "https://example.org/en";
const none = { added: [], updated: [], removed: [] };
const day = "2026-05-02";

describe("an address", () => {
  it("is reported when it is new, dated or not", () => {
    const after = new Map([
      ["https://example.org/a", day],
      ["https://example.org/b", undefined],
    ]);
    expect(listChangedUrls(new Map(), after)).toEqual({ ...none, added: [...after.keys()] });
  });

  it("is reported when it is gone, dated or not", () => {
    const before = new Map([
      ["https://example.org/a", day],
      ["https://example.org/b", undefined],
    ]);
    expect(listChangedUrls(before, new Map())).toEqual({ ...none, removed: [...before.keys()] });
  });

  it.each([
    ["2026-05-01", "2026-05-02"],
    ["2025", "2026-05"],
    ["2026-05-01T10:00:00Z", "2026-05-01T10:00:01Z"],
    ["2026-05-01T10:00:00+02:00", "2026-05-01T10:00:00+01:00"],
  ])("is reported when its date moves from %s to %s", (earlier, later) => {
    expect(listChangedUrls(new Map([[url, earlier]]), new Map([[url, later]]))).toEqual({ ...none, updated: [url] });
  });

  it.each([
    ["stays", day, day],
    ["is earlier", "2026-05-03", day],
    ["is the same moment in another zone", "2026-05-01T10:00:00Z", "2026-05-01T12:00:00+02:00"],
    ["is missing before", undefined, day],
    ["is missing now", day, undefined],
    ["was never there", undefined, undefined],
  ])("is not reported when its date %s", (_, before, after) => {
    expect(listChangedUrls(new Map([[url, before]]), new Map([[url, after]]))).toEqual(none);
  });
});
