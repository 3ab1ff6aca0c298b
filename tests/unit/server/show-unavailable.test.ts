import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { caching } from "@/lib/headers/caching";
import { showUnavailable } from "@/lib/server/show-unavailable";

const page = "<p>Try again in a minute. حاول مرة أخرى.</p>";
showUnavailable(page);

/** What a server answers to one request. */
async function ask(listener: RequestListener, method = "GET") {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method });
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  } finally {
    server.close();
  }
}

const failing: [how: string, listener: RequestListener][] = [
  [
    "in one piece",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Content-Length", 5);
      response.end("stack");
    },
  ],
  [
    "with a head of its own",
    (_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.statusCode = 500;
      response.writeHead(500, { ETag: '"1"' }).end("stack");
    },
  ],
  [
    "in pieces, each of which waits for the last",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/html");
      response.write("stack", () => response.write("trace", "utf8", () => response.end()));
    },
  ],
  [
    "compressed, as the framework does: the head first",
    (_, response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Encoding", "gzip");
      response.writeHead(500);
      response.end(gzipSync("stack"));
    },
  ],
];

it.each(failing)(
  "a page that failed %s is replaced by ours, with its own length and no way to keep it",
  async (_, listener) => {
    const { status, headers, body } = await ask(listener);
    expect([status, body]).toEqual([500, page]);
    expect(headers.get("content-length")).toBe(String(Buffer.byteLength(page)));
    expect([headers.get("content-encoding"), headers.get("etag")]).toEqual([null, null]);
    expect(headers.get("cache-control")).toBe(caching.none);
  },
);

it.each(failing)("the head of a page that failed %s is that of ours", async (_, listener) => {
  const { status, headers, body } = await ask(listener, "HEAD");
  expect([status, body]).toEqual([500, ""]);
  expect(headers.get("content-length")).toBe(String(Buffer.byteLength(page)));
});

it.each([
  [200, "text/html"],
  [404, "text/html; charset=utf-8"],
  [503, "text/html"],
  [500, "text/calendar"],
  [500, undefined],
])("an answer %i of the type %s is left as it is", async (status, type) => {
  const { headers, body, ...answer } = await ask((_, response) => {
    response.statusCode = status;
    if (type) response.setHeader("Content-Type", type);
    response.write("as ");
    response.end("it is");
  });
  expect([answer.status, body]).toEqual([status, "as it is"]);
  expect(headers.get("cache-control")).toBeNull();
});
