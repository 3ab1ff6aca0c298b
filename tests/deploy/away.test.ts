import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/headers/security";
import { ask } from "./ask";
import { findServer } from "./find-server";
import { findFreePort } from "./free-port";
import { startCaddy } from "./start-caddy";
import { startStaticNginx } from "./start-nginx";
import type { Server } from "./start-process";

const site = path.resolve("out");
const ways = [
  { name: "nginx", start: startStaticNginx },
  { name: "caddy", start: startCaddy },
] as const;

describe.each(ways.filter(({ name }) => findServer(name)))("out/ behind $name, without the app", ({ start }) => {
  let server: Server;
  beforeAll(async () => {
    server = await start({ site, appPort: await findFreePort() });
  });
  afterAll(() => server?.stop());
  const get = (address: string) => ask(server.origin + address);

  it("shows the English start page, which leads to all languages", async () => {
    const answer = await get("/");
    expect(answer.status).toBe(200);
    expect(answer.body.equals(readFileSync(path.join(site, "en.html")))).toBe(true);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("private, max-age=0");
  });

  it("shows all other pages and files as ever", async () => {
    for (const address of ["/ur/pakistan/sim", "/data/codes.csv", "/service-worker.js", "/zh-Hans/search"]) {
      expect((await get(address)).status, address).toBe(200);
    }
    expect((await get("/en/nowhere")).status).toBe(404);
    expect((await get("/en/morocco/meditel")).status).toBe(308);
  });

  it("says in all languages of calendars and misspelt addresses that they cannot be had now", async () => {
    for (const address of ["/en/pakistan/reminder.ics?from=2026-01-01", "/EN/pakistan"]) {
      const answer = await get(address);
      expect(answer.status, address).toBe(503);
      expect(answer.headers["content-type"], address).toBe("text/html; charset=utf-8");
      expect(answer.body.equals(readFileSync(path.join(site, "503.html"))), address).toBe(true);
      expect(answer.headers["cache-control"], address).toBe("no-store");
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(answer.headers[name.toLowerCase()], `${address} ${name}`).toBe(value);
      }
    }
  });
});
