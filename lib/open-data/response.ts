import type { DataFile } from "./files";

/** A file as an answer any website may read. */
export function toResponse({ type, body }: Pick<DataFile, "type" | "body">): Response {
  return new Response(body, {
    headers: {
      "Access-Control-Allow-Origin": "*",
      // JSON Schema's media type has no charset: it is UTF-8 always (RFC 8259).
      "Content-Type": type === "application/schema+json" ? type : `${type}; charset=utf-8`,
    },
  });
}
