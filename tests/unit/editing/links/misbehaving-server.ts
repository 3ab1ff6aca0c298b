import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Asked {
  method: string | undefined;
  path: string;
}

const pages: Record<string, (request: IncomingMessage, response: ServerResponse, times: number) => void> = {
  "/page": (_, response) => response.end("here"),
  "/moved": (_, response) => response.writeHead(301, { Location: "/page" }).end(),
  "/moved-twice": (_, response) => response.writeHead(308, { Location: "/moved" }).end(),
  "/moved-then-elsewhere": (_, response) => response.writeHead(301, { Location: "/for-now" }).end(),
  "/for-now": (_, response) => response.writeHead(302, { Location: "/page" }).end(),
  "/to-front": (_, response) => response.writeHead(301, { Location: "/" }).end(),
  "/": (_, response) => response.end("front"),
  "/to-gone": (_, response) => response.writeHead(302, { Location: "/gone" }).end(),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/circle": (_, response) => response.writeHead(302, { Location: "/circle-back" }).end(),
  "/circle-back": (_, response) => response.writeHead(302, { Location: "/circle" }).end(),
  "/endless": (request, response) => {
    const count = Number(new URL(request.url ?? "", "http://x").searchParams.get("n") ?? 0);
    response.writeHead(302, { Location: `/endless?n=${count + 1}` }).end();
  },
  "/nowhere-to-go": (_, response) => response.writeHead(302).end(),
  "/bad-target": (_, response) => response.writeHead(301, { Location: "http://" }).end(),
  "/no-head": (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end(),
  "/head-says-404": (request, response) => response.writeHead(request.method === "HEAD" ? 404 : 200).end(),
  "/head-hangs-up": (request, response) => {
    if (request.method === "HEAD") request.socket.destroy();
    else response.end("here");
  },
  "/forbidden": (_, response) => response.writeHead(403).end(),
  "/login": (_, response) => response.writeHead(401).end(),
  "/too-many": (_, response) => response.writeHead(429, { "Retry-After": "7" }).end(),
  "/challenge": (_, response) => response.writeHead(503).end(),
  "/broken": (_, response) => response.writeHead(500).end(),
  "/broken-at-first": (_, response, times) => response.writeHead(times < 4 ? 502 : 200).end(),
  "/hangs-up": (request) => request.socket.destroy(),
  "/silent": () => {},
  "/huge": (request, response) => {
    if (request.method === "HEAD") return response.writeHead(405).end();
    // Never ends: to be content with the status, a reader must stop reading.
    const timer = setInterval(() => response.write("x".repeat(65_536)), 1);
    response.on("close", () => clearInterval(timer));
    return undefined;
  },
};

/** A server on this machine with a page for each way in which servers misbehave. */
export async function startMisbehavingServer(): Promise<{ origin: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    asked.push({ method: request.method, path: pathname });
    const times = asked.filter(({ path }) => path === pathname).length;
    const page = pages[pathname];
    if (page) page(request, response, times);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
