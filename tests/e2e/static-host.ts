import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** A host of the static site that can be cut off, fail, or change to another release, as networks and hosts do. */
export class StaticHost {
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** What the host does with a path instead of answering at once: a status, silence for ever, or an answer that comes late. */
  trouble: (path: string) => number | "silence" | "late" | undefined = () => undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(public folder: string) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async connect(): Promise<void> {
    this.server = createServer(async (request, response) => {
      const pathname = decodeURI(new URL(request.url ?? "/", this.origin).pathname);
      this.asked.push(pathname);
      const trouble = this.trouble(pathname);
      if (trouble === "silence") return;
      if (trouble === "late") await wait(1_000);
      const file = this.findFile(pathname);
      if (typeof trouble === "number" || !file) {
        response.writeHead(typeof trouble === "number" ? trouble : 404).end();
        return;
      }
      response.writeHead(200, {
        "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
        "Cache-Control": "max-age=0",
      });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Cuts every connection, open ones too. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  private findFile(pathname: string): string | undefined {
    return [pathname, `${pathname}.html`]
      .map((name) => path.join(this.folder, name))
      .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  }
}
