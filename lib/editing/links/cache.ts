import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeFileWhole } from "../write-file";
import type { LinkResult } from "./check-link";

const entry = z.object({
  state: z.enum(["ok", "moved", "dead", "blocked", "unreachable"]),
  detail: z.string(),
  to: z.string().optional(),
  /** When it was asked, in milliseconds since 1970. */
  at: z.number(),
});

/** What was found out about addresses, and when. */
export type LinkCache = Map<string, LinkResult & { at: number }>;

/** Reads what is known from earlier; a file that is missing or cannot be understood is as good as none. */
export async function readCache(file: string): Promise<LinkCache> {
  try {
    const known = z.record(z.string(), entry).parse(JSON.parse(await readFile(file, "utf8")));
    return new Map(Object.entries(known)) as LinkCache;
  } catch {
    return new Map();
  }
}

export async function writeCache(file: string, cache: LinkCache): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFileWhole(file, `${JSON.stringify(Object.fromEntries(cache), null, 1)}\n`);
}
