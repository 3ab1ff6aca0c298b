import { type FetchResult, fetchPatiently, type Patience } from "@/lib/http/patient-fetch";
import { keyPath } from "./key";

/** The most addresses IndexNow takes in one request (indexnow.org/documentation). */
export const batchSize = 10_000;

/** Where to report to, and who reports: the site's origin, and the key whose file it serves. */
export interface Reporter {
  endpoint: string;
  site: string;
  key: string;
}

/** What became of one request: how many addresses it named, and what went wrong, if anything. */
export interface Outcome {
  size: number;
  problem?: string;
}

/** The address of the file that proves the key. */
export function keyLocation({ site, key }: Reporter): string {
  return new URL(keyPath(key), site).href;
}

/** Reports addresses to IndexNow, in as many requests as they need, one after another. A failure is an outcome; it does not throw. */
export async function submitUrls(urls: readonly string[], reporter: Reporter, patience: Patience): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < urls.length; start += batchSize) {
    const urlList = urls.slice(start, start + batchSize);
    const body = { host: new URL(reporter.site).host, key: reporter.key, keyLocation: keyLocation(reporter), urlList };
    const request = {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      // Followed, a redirect would turn the report into a GET that says nothing, and be answered with 200.
      redirect: "manual",
    } as const;
    const problem = findProblem(await fetchPatiently(reporter.endpoint, request, patience), reporter);
    outcomes.push(problem ? { size: urlList.length, problem } : { size: urlList.length });
  }
  return outcomes;
}

function findProblem(result: FetchResult, reporter: Reporter): string | undefined {
  if ("problem" in result) return result.problem;
  if (result.status >= 200 && result.status < 300) return undefined;
  const meaning = {
    400: "the request is not well-formed",
    403: `the key is not valid: ${keyLocation(reporter)} must show it`,
    422: "addresses are not of this host, or the key does not fit it",
    429: "too many requests",
  }[result.status];
  const said = result.text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return [String(result.status), meaning && `(${meaning})`, said && `"${said.slice(0, 300)}"`]
    .filter(Boolean)
    .join(" ");
}
