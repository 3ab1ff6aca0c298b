import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll } from "vitest";
import { commands } from "../commands";

/** What came back over one connection: the head and body of the first answer, and all bytes of it. */
export interface Answer {
  status: number;
  head: string;
  body: string;
  /** How many answers stand in it. */
  count: number;
  bytes: string;
}

/** The site as `npm start` serves it, for all tests of a file. */
export function serveSite() {
  let port = 0;
  let group = 0;
  let log = "";
  beforeAll(async () => {
    port = await findPort();
    const server = spawn(process.execPath, commands.start, {
      env: { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, which ends as one.
      detached: true,
    });
    group = server.pid ?? 0;
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (log += text));
    for (let attempt = 0; attempt < 600; attempt++) {
      const answer = await fetch(`http://127.0.0.1:${port}/en`).catch(() => undefined);
      if (answer?.ok) return;
      if (server.exitCode !== null) break;
      await wait(200);
    }
    throw new Error(`The site is not served:\n${log}`);
  }, 300_000);
  afterAll(() => {
    if (group) process.kill(-group, "SIGTERM");
  });

  /** Sends bytes, waits until the server closes the connection, or for so long, and reads what came. */
  const send = (text: string, { patience = 30_000 } = {}): Promise<Answer> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      let bytes = "";
      socket.setEncoding("latin1");
      socket.setTimeout(patience, () => socket.destroy());
      socket.on("data", (part) => (bytes += part));
      socket.on("error", () => socket.destroy());
      socket.on("close", () => resolve(parseAnswer(bytes)));
      socket.write(Buffer.from(text, "latin1"));
    });

  return {
    send,
    /** Asks for a target with some headers, on a connection of its own. */
    get: (target: string, headers: readonly string[] = [], method = "GET") =>
      send(
        `${[`${method} ${target} HTTP/1.1`, "Host: site.test", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`,
      ),
    /** Opens a connection and sends the beginning of a request. */
    begin: (text: string) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => socket.destroy());
      socket.write(text);
      return socket;
    },
    /** Megabytes of the processes that serve, together. */
    memory: () => listGroup(group).reduce((sum, id) => sum + residentMegabytes(id), 0),
    /** What the server has written to its terminal. */
    log: () => log,
    origin: () => `http://127.0.0.1:${port}`,
    folder: path.resolve("."),
  };
}

function parseAnswer(bytes: string): Answer {
  const [head = "", ...rest] = bytes.split("\r\n\r\n");
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    head: head.toLowerCase(),
    body: rest.join("\r\n\r\n"),
    count: bytes.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 0,
    bytes,
  };
}

/** The processes of a group. */
function listGroup(group: number): string[] {
  return readdirSync("/proc").filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      // The fifth field; the second, a name, may hold spaces.
      return Number(readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ")[2]) === group;
    } catch {
      return false;
    }
  });
}

const residentMegabytes = (id: string) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024;

/** A port nothing listens on at the moment. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
