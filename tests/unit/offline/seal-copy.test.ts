import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { describeFile, sealCopy } from "@/lib/offline/seal-copy";

const plan = { name: "Exampleland", path: "/en/exampleland", files: [{ path: "/en/exampleland", title: "All" }] };

it("says of each file what is in it, and its bytes on the way and on the device", async () => {
  const body = Buffer.from("word ".repeat(1000));
  const { files } = sealCopy(plan, new Map([["/en/exampleland", await describeFile(body, 120)]]));
  expect(files).toEqual([
    {
      path: "/en/exampleland",
      title: "All",
      hash: createHash("sha256").update(body).digest("hex").slice(0, 16),
      transfer: 120,
      size: 5000,
    },
  ]);
});

it("refuses a file that the build has not made", () => {
  expect(() => sealCopy(plan, new Map())).toThrow(
    "The copy of /en/exampleland names /en/exampleland, which the build has not made",
  );
});
