import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ask } from "./ask";
import { startNext } from "./start-next";

const address = "/en/pakistan/pack.html";
const pack = readFileSync(path.join("out", address));
/** More than the buffers between two programs of one machine hold (some megabytes), so that the server waits in the midst of one. */
const downloads = 100;

async function start(environment: Record<string, string> = {}) {
  const server = await startNext({ how: "npm start", environment });
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return server;
}

/** A reader who has asked for many downloads at once, has got the first bytes, and takes no more for now. */
async function startSlowDownload(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  const ask = (last: boolean) => `GET ${address} HTTP/1.1\r\nHost: x\r\n${last ? "Connection: close\r\n" : ""}\r\n`;
  socket.write(Array.from({ length: downloads }, (_, index) => ask(index === downloads - 1)).join(""));
  await once(socket, "readable");
  return socket;
}

/** Waits until the server takes no new connections. */
async function untilClosed(origin: string): Promise<void> {
  await expect
    .poll(
      () =>
        ask(`${origin}/en`).then(
          () => "answered",
          () => "refused",
        ),
      { timeout: 30_000 },
    )
    .toBe("refused");
}

it("lets a slow download finish when it is told to stop, takes nothing new meanwhile, and ends well", async () => {
  const server = await start();
  const socket = await startSlowDownload(server.port);
  server.process.kill("SIGTERM");
  await untilClosed(server.origin);
  expect(server.process.exitCode).toBeNull();
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  await once(socket, "end");
  const parts = Buffer.concat(chunks).toString().split("HTTP/1.1 200 OK\r\n").slice(1);
  // Those that had not begun are not begun any more.
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThan(downloads);
  for (const part of parts) expect(part.endsWith(pack.toString())).toBe(true);
  expect(await server.ended).toBe(0);
});

it("ends without its reader when that takes too long", async () => {
  const server = await start({ SHUTDOWN_SECONDS: "1" });
  await startSlowDownload(server.port);
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(1);
  await untilClosed(server.origin);
});

it("does not start with a time to stop that is none", async () => {
  await expect(start({ SHUTDOWN_SECONDS: "soon" })).rejects.toThrow(
    "SHUTDOWN_SECONDS is soon: expected a number of seconds",
  );
});
