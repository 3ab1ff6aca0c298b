import { type IncomingMessage, Server, type ServerResponse } from "node:http";

/**
 * Lets answers be sent to their end when a server closes. Node takes a connection for idle once all of an answer is written, and
 * cuts it off, though a slow reader may still have most of it to come (`closeIdleConnections` in lib/_http_server.js of Node 20 and 24).
 */
const { emit, closeIdleConnections } = Server.prototype;

/** Answers that are not yet handed over to the network as a whole. */
const unsent = new Set<ServerResponse>();

Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
  if (event === "request") {
    const [{ socket }, response] = rest as [IncomingMessage, ServerResponse];
    unsent.add(response);
    response.once("close", () => {
      unsent.delete(response);
      if (!this.listening) socket.end();
    });
  }
  return Reflect.apply(emit, this, [event, ...rest]);
};

Server.prototype.closeIdleConnections = function (this: Server): void {
  const spared = new Set([...unsent].map(({ req }) => req.socket));
  for (const socket of spared) socket.destroy = () => socket;
  closeIdleConnections.call(this);
  // The socket's own method comes to light again.
  for (const socket of spared) Reflect.deleteProperty(socket, "destroy");
};
