import { afterEach, describe, expect, it, vi } from "vitest";
import type { GuideFile } from "@/lib/content/guide-file";
import { getRendered, getWritten } from "@/lib/content/rendered";
import type { Facts } from "@/lib/content/schema/facts";
import { makeCountingStore } from "../cache/counting-store";
import { exampleFacts, makeCountry, makeGuide } from "../exampleland";

afterEach(() => vi.unstubAllEnvs());

const body = `## A {#answer}

Dial :dial[tel.balance].[^s1] It costs :price[tel.share.cost], with [a link](#answer) and *stress*.

- one
- two

## D {#claims}

::codes{does="balance"}
`;

const shown = (text = body, facts: Facts = exampleFacts, changes: Partial<GuideFile> = {}) => {
  // Two sections are enough for a guide that belongs to no country.
  const guide = makeGuide(text, { folder: "content/guides", ...changes });
  return { guide, folder: makeCountry([guide], facts) };
};

const place = { path: "/en/exampleland/sim", country: exampleFacts, isStale: false, today: "2026-11-21" };

/** The facts with another code to dial. */
const changedFacts = JSON.parse(JSON.stringify(exampleFacts).replaceAll("*111#", "*222#")) as Facts;

describe("a guide that a store knows", () => {
  it("is the same as one made from its text", () => {
    const store = makeCountingStore();
    const [html, markdown] = [getRendered(shown()), getWritten(shown(), place)];
    for (let time = 0; time < 2; time += 1) {
      expect(getRendered(shown(), store)).toEqual(html);
      expect(getWritten(shown(), place, store)).toBe(markdown);
    }
    // Its tree for the Markdown, and both of them the second time.
    expect([store.kept, store.found]).toEqual([3, 3]);
  });

  it.each<[string, () => ReturnType<typeof shown>]>([
    ["its text", () => shown(body.replace("Dial", "Call"))],
    ["a fact it refers to", () => shown(body, changedFacts)],
    ["its language", () => shown(body, exampleFacts, { locale: "fr" })],
  ])("is made anew after a change of %s", (_, change) => {
    const store = makeCountingStore();
    const [html, markdown] = [getRendered(shown(), store), getWritten(shown(), place, store)];
    expect(getRendered(change(), store)).toEqual(getRendered(change()));
    expect(getWritten(change(), place, store)).toBe(getWritten(change(), place));
    expect(getRendered(change(), store)).not.toEqual(html);
    expect(getWritten(change(), place, store)).not.toBe(markdown);
  });

  it("is not parsed again when only facts have changed", () => {
    const store = makeCountingStore();
    getRendered(shown(), store);
    getRendered(shown(body, changedFacts), store);
    expect([store.kept, store.found]).toEqual([3, 1]);
  });

  it("is written anew on the day on which a fact is overdue, not on every day", () => {
    const store = makeCountingStore();
    const write = (today: string) => getWritten(shown(), { ...place, today }, store);
    const before = write("2026-11-21");
    expect(write("2026-11-22")).toBe(before);
    expect(store.kept).toBe(2);
    expect(write("2028-01-01")).toBe(getWritten(shown(), { ...place, today: "2028-01-01" }));
    expect(write("2028-01-01")).not.toBe(before);
  });

  it.each<[string, () => string | undefined]>([
    [
      "its title",
      () => getWritten(shown(body, exampleFacts, { front: { ...makeGuide("").front, title: "Other" } }), place, known),
    ],
    ["its address", () => getWritten(shown(), { ...place, path: "/en/exampleland/esim" }, known)],
    ["the source text", () => getWritten(shown(), { ...place, isStale: true }, known)],
    [
      "the site's address",
      () => {
        vi.stubEnv("SITE_URL", "https://example.org");
        return getWritten(shown(), place, known);
      },
    ],
  ])("is written anew after a change of %s", (_, writeChanged) => {
    vi.stubEnv("SITE_URL", undefined);
    const before = getWritten(shown(), place, known);
    expect(writeChanged()).not.toBe(before);
  });

  it("stays refused when its text is wrong", () => {
    const store = makeCountingStore();
    const wrong = () => getRendered(shown(body.replace("tel.balance", "tel.none")), store);
    expect(wrong).toThrow("1 content problem");
    expect(wrong).toThrow("1 content problem");
  });
});

const known = makeCountingStore();
