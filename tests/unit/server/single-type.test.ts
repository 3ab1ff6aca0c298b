import { type IncomingMessage, ServerResponse } from "node:http";
import { expect, it } from "vitest";
import "@/lib/server/single-type";

const respond = () => new ServerResponse({ method: "GET" } as IncomingMessage);

it("a type that is a list of one is set as that one, and nothing else is touched", () => {
  const response = respond();
  response.setHeader("Content-Type", ["text/javascript"]);
  response.setHeader("Link", ["</a>"]);
  expect(response.getHeader("content-type")).toBe("text/javascript");
  expect(response.getHeader("link")).toEqual(["</a>"]);
});
