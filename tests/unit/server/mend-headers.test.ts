import { type IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import "@/lib/server/mend-headers";

const respond = () => new ServerResponse({ method: "GET" } as IncomingMessage);

it("a type that is a list of one is set as that one, and nothing else is touched", () => {
  const response = respond();
  response.setHeader("Content-Type", ["text/javascript"]);
  response.setHeader("Link", ["</a>"]);
  expect(response.getHeader("content-type")).toBe("text/javascript");
  expect(response.getHeader("link")).toEqual(["</a>"]);
});

it("an answer varies by what readers ask with, and by nothing of the framework's", () => {
  const response = respond();
  response.setHeader("vary", ["rsc, next-router-state-tree, next-router-prefetch, next-url"]);
  expect(response.hasHeader("vary")).toBe(false);
  response.setHeader("Vary", "rsc, next-url, Accept-Encoding");
  expect(response.getHeader("vary")).toBe("Accept-Encoding");
  response.setHeader("Vary", ["Accept-Language", "Accept-Encoding"]);
  expect(response.getHeader("vary")).toBe("Accept-Language, Accept-Encoding");
});
