import { describe, expect, it } from "vitest";
import { indexFacts } from "@/lib/content/fact-index";
import type { Channel } from "@/lib/content/schema/ways";
import { findReadyCode, getWay, listChannelKinds, listNeeds, listWaysWithoutData } from "@/lib/content/ways";
import { exampleFacts } from "../exampleland";

const [tel, net] = exampleFacts.operators;
if (!tel || !net) throw new Error("two example operators are expected");

const way = (kind: Channel["kind"], changes: Partial<Channel> = {}): Channel => ({
  id: kind,
  kind,
  works_without_data: "yes",
  foreign_card: "unknown",
  needs: [],
  sources: ["s1"],
  confidence: "high",
  checked: "2026-11-01",
  ...changes,
});
const kinds = (...channels: Channel[]) =>
  listWaysWithoutData({ channels, codes: [] }).map(({ channel }) => channel.kind);

describe("listWaysWithoutData", () => {
  it("leaves out what needs data, and what nobody knows of", () => {
    expect(
      kinds(
        way("corner-shop"),
        way("operator-app", { works_without_data: "no" }),
        way("voucher", { works_without_data: "unknown" }),
      ),
    ).toEqual(["corner-shop"]);
  });

  it("puts a code before a thing to buy, that before a place to find, that before an account", () => {
    expect(kinds(way("bank-app"), way("bank-branch"), way("corner-shop"), way("voucher"), way("friend"))).toEqual([
      "friend",
      "voucher",
      "corner-shop",
      "bank-branch",
      "bank-app",
    ]);
  });

  it("puts what visitors rarely have last, however near it is", () => {
    expect(kinds(way("friend", { needs: ["local-id"] }), way("bank-branch", { needs: ["passport"] }))).toEqual([
      "bank-branch",
      "friend",
    ]);
  });

  it("keeps an editor's order between ways of one kind, and the facts as they are", () => {
    const channels = [way("corner-shop", { id: "b" }), way("corner-shop", { id: "a" }), way("friend")];
    const before = structuredClone(channels);
    expect(listWaysWithoutData({ channels, codes: [] }).map(({ channel }) => channel.id)).toEqual(["friend", "b", "a"]);
    expect(channels).toEqual(before);
  });

  it("gives the code that does it", () => {
    expect(listWaysWithoutData(tel).map(({ channel, code }) => [channel.id, code?.dial])).toEqual([
      ["friend", "*100*{number}*{amount}#"],
    ]);
    expect(listWaysWithoutData(net)).toEqual([]);
  });
});

describe("listNeeds", () => {
  it("leaves out what the way itself is", () => {
    expect(listNeeds(way("voucher", { needs: ["voucher", "own-sim"] }))).toEqual(["own-sim"]);
    expect(listNeeds(way("mobile-wallet", { needs: ["wallet", "local-id"] }))).toEqual(["local-id"]);
    expect(listNeeds(way("operator-app", { needs: ["app"] }))).toEqual([]);
    expect(listNeeds(way("chat-app", { needs: ["app"] }))).toEqual(["app"]);
  });
});

describe("findReadyCode", () => {
  const [code] = exampleFacts.codes;
  if (!code) throw new Error("an example code is expected");

  it("is the code of a way that is dialled as it stands, and none that has blanks", () => {
    expect(findReadyCode({ channel: way("friend"), code })?.id).toBe(code.id);
    expect(findReadyCode({ channel: way("friend"), code: { ...code, dial: "*1*{number}#" } })).toBeUndefined();
    expect(findReadyCode({ channel: way("friend"), code: undefined })).toBeUndefined();
  });
});

describe("getWay", () => {
  const index = indexFacts(exampleFacts);

  it("is the way with its operator's code", () => {
    expect(getWay(index, "tel.friend")).toEqual({ channel: tel.channels[0], code: tel.codes[1] });
  });

  it("has no code where it needs none", () => expect(getWay(index, "tel.website").code).toBeUndefined());

  it("throws where the facts know no such way", () => {
    expect(() => getWay(index, "net.friend")).toThrow("Nothing known as net.friend");
  });
});

describe("listChannelKinds", () => {
  it("names each kind once, in the order of the lists", () => {
    const operators = [{ channels: [way("friend"), way("atm")] }, { channels: [way("kiosk"), way("friend")] }];
    expect(listChannelKinds(operators)).toEqual(["friend", "atm", "kiosk"]);
  });
});
