import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { caching } from "../headers/caching";
import { securityHeaders } from "../headers/security";
import { checkRequest, type Refusal } from "./check-request";
import "./finish-sending";
import "./mend-headers";
import { showUnavailable } from "./show-unavailable";

/** The build's page for what cannot be shown, put here by `writeGuard`. */
declare const unavailablePage: string;
showUnavailable(unavailablePage);

/**
 * How long a connection is kept that asks for nothing: longer than load balancers keep theirs (60 seconds, as a rule), which else
 * send a request into one that is just being closed, and long enough to read on before the next tap. Node keeps it for five.
 */
const keepAliveMilliseconds = 75_000;

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
      answer(response, refusal);
      return true;
    }
  }
  if (event === "clientError") {
    const [error, socket] = rest as [NodeJS.ErrnoException, Socket];
    refuseUnread(error, socket);
    return true;
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
    this.on("checkExpectation", (_: IncomingMessage, response: ServerResponse) =>
      answer(response, { status: 417, reason: "Expectation Failed" }),
    );
    // Whether a host is named is checked with all else: Node would refuse by itself.
    Object.assign(this, { requireHostHeader: false });
    this.keepAliveTimeout = Math.max(this.keepAliveTimeout, keepAliveMilliseconds);
  }
  return Reflect.apply(emit, this, [event, ...rest]);
};

/** Refuses a request, or cleans it. */
function check(request: IncomingMessage): Refusal | undefined {
  const { method = "", url = "", headers, rawHeaders, httpVersion: version } = request;
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  const checked = checkRequest({ method, target: url, headers, hosts, version });
  if ("status" in checked) return checked;
  request.url = checked.target;
  for (const name of checked.dropped) delete headers[name];
  return undefined;
}

function answer(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, headersOf(refusal)).end(bodyOf(refusal));
}

/** Node's parser could not read a request: it would answer by itself, without the headers of every answer. */
function refuseUnread({ code }: NodeJS.ErrnoException, socket: Socket): void {
  const isAnswered = (socket as { _httpMessage?: ServerResponse })._httpMessage?.headersSent;
  if (!socket.writable || isAnswered || code === "ECONNRESET") socket.destroy();
  else close(socket, unread[code ?? ""] ?? { status: 400, reason: "Bad Request" });
}

/** As Node answers. */
const unread: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: { status: 431, reason: "Request Header Fields Too Large" },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: "Request Timeout" },
};

const bodyOf = ({ status, reason }: Refusal) => `${status} ${reason}\n`;

const headersOf = (refusal: Refusal): Record<string, string> => ({
  ...(refusal.status === 405 ? { Allow: "GET, HEAD" } : {}),
  ...(refusal.location === undefined ? {} : { Location: refusal.location }),
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
