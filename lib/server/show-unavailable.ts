import { ServerResponse } from "node:http";
import { caching } from "../headers/caching";

/** Headers that tell of the bytes that are not sent. */
const ofBytes = ["Content-Encoding", "Transfer-Encoding", "ETag", "Last-Modified"];

/**
 * Sends `page` in the place of every HTML page with the status 500. Where a page's file has come to harm the framework renders it anew,
 * and where that fails too sends an empty one, for scripts to fill that no reader gets.
 */
export function showUnavailable(page: string): void {
  const { writeHead, write, end } = ServerResponse.prototype;
  const failed = new WeakSet<ServerResponse>();

  /** Whether an answer has failed; decided when its head is written, which compression does before it has anything to send. */
  const hasFailed = (response: ServerResponse) => {
    if (!response.headersSent && isFailure(response)) response.writeHead(response.statusCode);
    return failed.has(response);
  };

  ServerResponse.prototype.writeHead = function (this: ServerResponse, ...head: unknown[]) {
    if (head[0] === 500 && isFailure(this)) {
      failed.add(this);
      for (const name of ofBytes) this.removeHeader(name);
      this.setHeader("Content-Length", Buffer.byteLength(page));
      this.setHeader("Cache-Control", caching.none);
      // Headers given along with the status are of the bytes that are not sent, too.
      return Reflect.apply(writeHead, this, [500]);
    }
    return Reflect.apply(writeHead, this, head);
  } as typeof writeHead;

  ServerResponse.prototype.write = function (this: ServerResponse, ...chunk: unknown[]) {
    if (!hasFailed(this)) return Reflect.apply(write, this, chunk);
    // Who has written waits to be told that it is on its way.
    const done = findCallback(chunk);
    if (done) process.nextTick(done);
    return true;
  } as typeof write;

  ServerResponse.prototype.end = function (this: ServerResponse, ...chunk: unknown[]) {
    if (!hasFailed(this)) return Reflect.apply(end, this, chunk);
    return Reflect.apply(end, this, [page, findCallback(chunk)]);
  } as typeof end;
}

const isFailure = (response: ServerResponse) =>
  response.statusCode === 500 && String(response.getHeader("Content-Type")).startsWith("text/html");

const findCallback = (chunk: readonly unknown[]) =>
  chunk.find((part): part is () => void => typeof part === "function");
