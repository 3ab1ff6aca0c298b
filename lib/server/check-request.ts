/** What a request asks for, as far as it is checked before the framework sees it. */
export interface RequestHead {
  method: string;
  /** The request target as it was sent: a path, or an address in full. */
  target: string;
  /** Header names in lower case. */
  headers: Readonly<Record<string, unknown>>;
  /** How many headers name a host. */
  hosts: number;
  /** The version of HTTP, such as "1.1". */
  version: string;
}

/** What is answered at once instead of a page. */
export interface Refusal {
  status: 308 | 400 | 405 | 408 | 414 | 417 | 431;
  reason: string;
  /** Where to ask instead. */
  location?: string;
}

/** A request that may pass: what it asks for, and which headers the framework is not to see. */
export interface Passed {
  target: string;
  dropped: string[];
}

/** Longer than any address of the site with the longest search; what a query floods with ends here. */
const longestTarget = 4096;

/** Headers by which the framework's own scripts ask for its payload, and its hosts speak to it; the site's pages have neither. */
const frameworkHeader =
  /^(?:rsc|purpose|next-.*|x-(?:nextjs?|middleware|invoke|now|vercel|deployment|prerender|revalidate)(?:-.*)?|x-matched-path)$/;

/** Headers by which a request could say that it was for another host or address, and cookies, of which there are none. */
const untrusted = new Set([
  "cookie",
  "forwarded",
  "x-forwarded-host",
  "x-forwarded-prefix",
  "x-original-url",
  "x-rewrite-url",
]);

/** The framework's own files and payloads, and a path which it takes for the root. */
const frameworkPath = /^\/(?:_next(?:\/.*)?|index)$|\.rsc$/;

const unknownPath = "/404";

/** What the framework answers by itself, with a redirect that has none of the site's headers. */
const repeatedSlashes = /[\\/]{2,}|\\/g;

/** Whether a request is refused, or what the framework gets to see of it. Only GET and HEAD, without a body, of a path that can be decoded, may pass. */
export function checkRequest({ method, target, headers, hosts, version }: RequestHead): Refusal | Passed {
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "Method Not Allowed" };
  if (target.length > longestTarget) return { status: 414, reason: "URI Too Long" };
  // Servers that read the same bytes differently are how one request becomes two.
  if (!version.startsWith("1.") || hosts > 1 || (hosts === 0 && version !== "1.0")) return badRequest;
  // A body that nobody reads is where a second request hides.
  if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0) return badRequest;
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const address = target !== local && !local.startsWith("/") ? `/${local}` : local;
  const [path = ""] = address.split(/[?#]/);
  if (!path.startsWith("/") || !isText(path)) return badRequest;
  const single = path.replace(repeatedSlashes, "/");
  if (single !== path) {
    // Node throws for a header with anything else in it.
    const location = (single + address.slice(path.length)).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
    return { status: 308, reason: "Permanent Redirect", location };
  }
  return {
    target: frameworkPath.test(path) ? unknownPath : address,
    dropped: Object.keys(headers).filter((name) => frameworkHeader.test(name) || untrusted.has(name)),
  };
}

const badRequest: Refusal = { status: 400, reason: "Bad Request" };

/** Whether a path's escapes are UTF-8 without control characters. */
function isText(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
