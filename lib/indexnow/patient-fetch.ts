/** How long to try: a request's time in milliseconds, and how to let milliseconds pass before the next try. */
export interface Patience {
  timeout: number;
  wait: (milliseconds: number) => Promise<unknown>;
}

/** A server's answer, or why there is none. */
export type FetchResult = { status: number; text: string; retryAfter: number } | { problem: string };

const tries = 4;
const longestWait = 60_000;

/**
 * Sends a request; again when there is no answer, or one of 429 or 5xx, up to four times. Waits 2, 4, 8 seconds between them, or
 * longer, up to a minute, when the answer asks for that with Retry-After. Gives the last result, whatever it is; never throws for it.
 */
export async function fetchPatiently(url: string, init: RequestInit, patience: Patience): Promise<FetchResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await fetchOnce(url, init, patience.timeout);
    const isPassing = "problem" in result || result.status === 429 || result.status >= 500;
    if (!isPassing || attempt === tries) return result;
    const asked = "problem" in result ? 0 : result.retryAfter;
    await patience.wait(Math.min(longestWait, Math.max(asked, 1000 * 2 ** attempt)));
  }
}

async function fetchOnce(url: string, init: RequestInit, timeout: number): Promise<FetchResult> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { ...init, signal });
    const retryAfter = parseRetryAfter(response.headers.get("retry-after"));
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (error) {
    if (signal.aborted) return { problem: `no answer within ${timeout / 1000} s` };
    const { message, cause } = error as Error;
    return { problem: cause instanceof Error ? cause.message || cause.name : message };
  }
}

/** Milliseconds from now, of seconds or of a date (RFC 9110, section 10.2.3); 0 when the header is missing or says nothing. */
function parseRetryAfter(header: string | null): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? wait : 0;
}
