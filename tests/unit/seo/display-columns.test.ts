import { expect, it } from "vitest";
import { displayColumns } from "@/lib/seo/display-columns";

it.each([
  ["", 0],
  ["SIM card", 8],
  ["摩洛哥 SIM", 10],
  ["（充值）", 8],
  ["é", 1],
  ["e\u0301", 1],
  ["پاکستان", 7],
  ["\u2068Jazz\u2069", 4],
])("%j is %i columns wide", (text, columns) => expect(displayColumns(text)).toBe(columns));
