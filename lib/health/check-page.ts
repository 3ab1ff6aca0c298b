/** A page that takes longer is not served in any sense a reader would know. */
const patienceMs = 2_000;

/** Why the server cannot show a page, found out by asking it for one; undefined when it can. */
export async function findPageFault(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    if (response.status !== 200) return `${address} is answered with ${response.status}`;
    return /<h1[ >]/.test(text) ? undefined : `${address} has no heading`;
  } catch (error) {
    return `${address} is not answered: ${(error as Error).message}`;
  }
}
