import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { caching } from "../headers/caching";
import { securityHeaders } from "../headers/security";
import { checkRequest, type Refusal } from "./check-request";
import "./finish-sending";
import "./single-type";

/**
 * Loaded before the framework's server (`node --import`), answers what no page is for, and takes off the rest what could
 * make the framework answer with something else. The framework has no place for this that needs no code run for each page.
 */
const emit = Server.prototype.emit;
Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
  if (event === "request") {
    const [request, response] = rest as [IncomingMessage, ServerResponse];
    const refusal = check(request);
    if (refusal) {
      response.writeHead(refusal.status, headersOf(refusal)).end(bodyOf(refusal));
      return true;
    }
  }
  if (event === "upgrade") {
    const [, socket] = rest as [IncomingMessage, Duplex];
    close(socket, { status: 400, reason: "Bad Request" });
    return true;
  }
  if (event === "listening") {
    this.on("connect", (_: IncomingMessage, socket: Duplex) =>
      close(socket, { status: 405, reason: "Method Not Allowed" }),
    );
  }
  return Reflect.apply(emit, this, [event, ...rest]);
};

/** Refuses a request, or cleans it. */
function check(request: IncomingMessage): Refusal | undefined {
  const { method = "", url = "", headers, rawHeaders, httpVersionMajor: version } = request;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  const checked = checkRequest({ method, target: url, headers, hosts, version });
  if ("status" in checked) return checked;
  request.url = checked.target;
  for (const name of checked.dropped) delete headers[name];
  return undefined;
}

const bodyOf = ({ status, reason }: Refusal) => `${status} ${reason}\n`;

const headersOf = (refusal: Refusal): Record<string, string> => ({
  ...(refusal.status === 405 ? { Allow: "GET, HEAD" } : {}),
  "Content-Type": "text/plain; charset=utf-8",
  "Content-Length": String(bodyOf(refusal).length),
  ...securityHeaders,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": caching.none,
  // What else stands on the connection belongs to a request that was refused.
  Connection: "close",
});

function close(socket: Duplex, refusal: Refusal): void {
  const lines = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${refusal.status} ${refusal.reason}\r\n${lines.join("")}\r\n${bodyOf(refusal)}`);
}
