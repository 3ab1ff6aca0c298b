/** How long to try: a request's time in milliseconds, and how to let milliseconds pass before the next try. */
export interface Patience {
  timeout: number;
  wait: (milliseconds: number) => Promise<unknown>;
  /** How often to ask at most; four times when not said. */
  tries?: number;
}

/** A server's answer, or why there is none: `code` is the system's word for it, such as ENOTFOUND. */
export type FetchResult =
  | { status: number; text: string; retryAfter: number; location?: string }
  | { problem: string; code?: string };

const longestWait = 60_000;

/** Whether a text comes with the answer: for a look at its status alone the rest is not fetched. */
export type Wanted = "text" | "status";

/**
 * Sends a request; again when there is no answer, or one of 429 or 5xx, up to four times. Waits 2, 4, 8 seconds between them, or
 * longer, up to a minute, when the answer asks for that with Retry-After. Gives the last result, whatever it is; never throws for it.
 */
export async function fetchPatiently(
  url: string,
  init: RequestInit,
  { timeout, wait, tries = 4 }: Patience,
  wanted: Wanted = "text",
): Promise<FetchResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await fetchOnce(url, init, timeout, wanted);
    const isPassing = "problem" in result || result.status === 429 || result.status >= 500;
    if (!isPassing || attempt === tries) return result;
    const asked = "problem" in result ? 0 : result.retryAfter;
    await wait(Math.min(longestWait, Math.max(asked, 1000 * 2 ** attempt)));
  }
}

async function fetchOnce(url: string, init: RequestInit, timeout: number, wanted: Wanted): Promise<FetchResult> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { ...init, signal });
    const retryAfter = parseRetryAfter(response.headers.get("retry-after"));
    const location = response.headers.get("location");
    if (wanted === "status") await response.body?.cancel();
    const text = wanted === "text" ? await response.text() : "";
    return { status: response.status, text, retryAfter, ...(location ? { location } : {}) };
  } catch (error) {
    if (signal.aborted) return { problem: `no answer within ${timeout / 1000} s` };
    const { message, cause } = error as Error;
    const { code } = (cause ?? {}) as NodeJS.ErrnoException;
    return { problem: cause instanceof Error ? cause.message || cause.name : message, ...(code ? { code } : {}) };
  }
}

/** Milliseconds from now, of seconds or of a date (RFC 9110, section 10.2.3); 0 when the header is missing or says nothing. */
function parseRetryAfter(header: string | null): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : 0;
}
