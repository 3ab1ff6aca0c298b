import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** How the stand-in treats one request: what it answers, or that it leaves it without an answer. */
export type Behaviour =
  | { status: number; headers?: Record<string, string>; body?: string }
  | "hangs"
  | "stalls"
  | "closes";

export interface Received {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server on this machine that treats requests in the given ways, one after another, and all later ones in the last. */
export async function startServer(...behaviours: Behaviour[]): Promise<{ origin: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url: path, headers } = request;
    const behaviour = behaviours[Math.min(received.length, behaviours.length - 1)];
    received.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    behave(response, behaviour ?? { status: 200 });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function behave(response: ServerResponse, behaviour: Behaviour): void {
  if (behaviour === "hangs") return;
  if (behaviour === "closes") response.socket?.destroy();
  else if (behaviour === "stalls") response.writeHead(200, { "Content-Length": "10" }).write("half");
  else response.writeHead(behaviour.status, behaviour.headers).end(behaviour.body);
}
