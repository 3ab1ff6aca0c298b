import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer as it came over the wire, and its body decoded. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Names of headers, in lower case, as often as they were sent. */
  names: string[];
  raw: Buffer;
  body: Buffer;
}

export interface Question {
  method?: string;
  headers?: Record<string, string>;
}

/** Sends one request, without following redirects, on a connection of its own; fails when the answer breaks off. */
export function ask(address: string, { method = "GET", headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port, origin } = new URL(address);
    // The path as it is written: a URL would mend it.
    const path = address.slice(origin.length) || "/";
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const raw = Buffer.concat(chunks);
        const flat = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
        const answered = Object.fromEntries(flat) as Record<string, string>;
        resolve({
          status: response.statusCode ?? 0,
          headers: answered,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
          raw,
          body: decode(raw, answered["content-encoding"]),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

function decode(raw: Buffer, encoding: string | undefined): Buffer {
  if (raw.length === 0 || encoding === undefined) return raw;
  if (encoding === "gzip") return gunzipSync(raw);
  if (encoding === "br") return brotliDecompressSync(raw);
  throw new Error(`Encoded as ${encoding}`);
}
