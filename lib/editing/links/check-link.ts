import { type FetchResult, fetchPatiently, type Patience } from "@/lib/http/patient-fetch";

/**
 * What became of an address. `moved`: it leads on for good, to `to`. `dead`: it is gone, or its host is. `blocked`: the server refuses
 * programs, so a person must look. `unreachable`: no answer this time, which may pass.
 */
export interface LinkResult {
  state: "ok" | "moved" | "dead" | "blocked" | "unreachable";
  detail: string;
  to?: string;
}

/** How to ask: with what patience, and what must happen before each request to a host. */
export interface Manners {
  patience: Patience;
  takeTurn: (host: string) => Promise<void>;
}

const headers = { "User-Agent": "TopupAtlas-link-check/1 (checks the sources it cites)", Accept: "*/*" };
const permanent = [301, 308];
const mostHops = 10;

/** Errors of a host that does not exist or has no certificate of its own; others may pass. */
const deadHosts = /^(ENOTFOUND|ERR_TLS_CERT_ALTNAME_INVALID|CERT_HAS_EXPIRED)$/;

/** Looks whether an address still leads to its page, as politely as it can: HEAD first, GET where a server does not like that. */
export async function checkLink(url: string, manners: Manners): Promise<LinkResult> {
  const seen = new Set<string>();
  let target = url;
  let settled = url;
  let isPermanent = true;
  for (let hop = 0; hop <= mostHops; hop++) {
    if (seen.has(target)) return { state: "dead", detail: "leads in a circle" };
    seen.add(target);
    const answer = await ask(target, manners);
    const next = "status" in answer && answer.status >= 300 && answer.status < 400 ? answer.location : undefined;
    if (next === undefined) return judge(answer, url, settled);
    if (!URL.canParse(next, target)) return { state: "dead", detail: `leads to ${next}, which is no address` };
    const { status } = answer as { status: number };
    target = new URL(next, target).href;
    isPermanent &&= permanent.includes(status);
    if (isPermanent) settled = target;
  }
  return { state: "dead", detail: `leads on more than ${mostHops} times` };
}

async function ask(url: string, { patience, takeTurn }: Manners): Promise<FetchResult> {
  const { host } = new URL(url);
  const wait = async (milliseconds: number) => {
    await patience.wait(milliseconds);
    await takeTurn(host);
  };
  await takeTurn(host);
  // A server that cannot answer HEAD may answer GET; only then it is asked again and again.
  const head = await fetchPatiently(
    url,
    { method: "HEAD", headers, redirect: "manual" },
    { ...patience, tries: 1 },
    "status",
  );
  if ("status" in head && head.status < 400) return head;
  if ("problem" in head && deadHosts.test(head.code ?? "")) return head;
  await takeTurn(host);
  return fetchPatiently(url, { method: "GET", headers, redirect: "manual" }, { ...patience, wait }, "status");
}

function judge(answer: FetchResult, url: string, settled: string): LinkResult {
  if ("problem" in answer)
    return { state: deadHosts.test(answer.code ?? "") ? "dead" : "unreachable", detail: answer.problem };
  const { status } = answer;
  const detail = String(status);
  if (status === 404 || status === 410) return { state: "dead", detail };
  if (status >= 500 && status !== 503) return { state: "unreachable", detail };
  if (status >= 400) return { state: "blocked", detail };
  if (status >= 300) return { state: "dead", detail: `${detail} without an address to go to` };
  if (withoutFragment(settled) === withoutFragment(url)) return { state: "ok", detail };
  // A page that now leads to the front page is most likely gone.
  const isFront = new URL(settled).pathname === "/" && new URL(url).pathname !== "/";
  return {
    state: "moved",
    detail: isFront ? "to the front page: the page itself may be gone" : "for good",
    to: settled,
  };
}

function withoutFragment(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + search;
}
