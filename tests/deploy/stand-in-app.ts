import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in for a process of the app before which nginx stands, and notes what it is asked. */
export class StandInApp {
  readonly asked: { method: string; url: string; headers: IncomingMessage["headers"] }[] = [];
  /** How it answers; what is not set otherwise may be kept for a second. */
  answer: (response: ServerResponse, url: string) => void = (response) => {
    response.writeHead(200, { "Cache-Control": "public, s-maxage=1, stale-while-revalidate=60, stale-if-error=60" });
    response.end("answer");
  };
  port = 0;
  private server: Server | undefined;

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      this.asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers });
      this.answer(response, request.url ?? "");
    }).listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  /** Ends as a killed process does: connections break off, new ones are refused. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
