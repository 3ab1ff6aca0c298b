import { expect, it } from "vitest";
import { watchVersion } from "@/lib/preview/watch-version";

it("tells a page the version there is, then each new one, and ends when the page goes", async () => {
  let version = "a";
  const page = new AbortController();
  const reader = watchVersion(() => version, page.signal).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe("data: a\n\n");
  version = "b";
  expect(await next()).toBe("data: b\n\n");
  page.abort();
  expect((await reader.read()).done).toBe(true);
});

it("goes on when the folder cannot be read for a moment", async () => {
  const answers = ["a", undefined, "b"];
  const page = new AbortController();
  const read = () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) throw new Error("ENOENT");
    return answer;
  };
  const reader = watchVersion(read, page.signal).getReader();
  await reader.read();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: b\n\n");
  page.abort();
});
