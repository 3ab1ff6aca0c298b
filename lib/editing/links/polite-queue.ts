/** Between two requests to one host, in milliseconds. */
const pause = 1000;

/** Lets milliseconds pass. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** Gives each host its turns, a second apart at least, whoever asks for them. */
export function makeTurns(wait: Wait, now: () => number = Date.now): (host: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (host) => {
    const present = now();
    const turn = Math.max(present, next.get(host) ?? 0);
    next.set(host, turn + pause);
    if (turn > present) await wait(turn - present);
  };
}

/** Does some work for every item, for so many hosts at once at most, and for one host one after another. Stops taking items up when told. */
export async function forEachByHost<T extends { url: string }>(
  items: readonly T[],
  parallel: number,
  work: (item: T) => Promise<void>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const hosts = new Map<string, T[]>();
  for (const item of items) {
    const { host } = new URL(item.url);
    hosts.set(host, [...(hosts.get(host) ?? []), item]);
  }
  // The longest first: one host with many pages decides how long all takes.
  const waiting = [...hosts.values()].sort((a, b) => a.length - b.length);
  const runner = async () => {
    for (let list = waiting.pop(); list; list = waiting.pop())
      for (const item of list) {
        if (isStopped()) return;
        await work(item);
      }
  };
  await Promise.all(Array.from({ length: parallel }, runner));
}
