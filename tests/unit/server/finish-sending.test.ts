import { once } from "node:events";
import { Agent, createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import "@/lib/server/finish-sending";

it("a server that closes sends what a slow reader has still to get, and ends connections that have nothing to come", async () => {
  const body = Buffer.alloc(32 * 1024 * 1024, "x");
  const server = createServer(({ url }, response) => response.end(url === "/short" ? "" : body)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const idle = new Agent({ keepAlive: true });
  get({ port, host: "127.0.0.1", path: "/short", agent: idle }, (response) => response.resume());
  await once(idle, "free");
  const slow = connect(port, "127.0.0.1");
  slow.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(slow, "readable");
  const closed = once(server, "close");
  server.close();
  let received = 0;
  slow.on("data", (chunk) => {
    received += chunk.length;
  });
  await Promise.all([once(slow, "end"), closed]);
  expect(received).toBeGreaterThan(body.length);
});
