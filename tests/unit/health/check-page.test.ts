import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { findPageFault } from "@/lib/health/check-page";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/en`;
}

it("finds nothing wrong with a page", async () => {
  expect(await findPageFault(await serve((_, response) => response.end("<h1>Home</h1>")))).toBeUndefined();
});

it.each<[string, RequestListener, string]>([
  ["an error", (_, response) => response.writeHead(500).end("<h1>Oh</h1>"), "is answered with 500"],
  ["a redirect", (_, response) => response.writeHead(307, { Location: "/x" }).end(), "is answered with 307"],
  ["an empty page", (_, response) => response.end(), "has no heading"],
  ["an answer that breaks off", (_, response) => response.socket?.destroy(), "is not answered"],
  ["silence", () => {}, "is not answered"],
])("takes %s for a fault, and says what it is", async (_, listener, fault) => {
  expect(await findPageFault(await serve(listener))).toContain(fault);
});

it("takes a server that is gone for a fault", async () => {
  expect(await findPageFault("http://127.0.0.1:1/en")).toContain("is not answered");
});
