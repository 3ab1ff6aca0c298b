import { type CopiedFile, type CountryCopy, sumOf } from "./country-copy";
import { hashOf } from "./hash";
import { deleteRecord, deleteUnnamed, findRecord, listMissing, putFile, putRecord } from "./store";

/** How far a saving has come. */
export interface Progress {
  copy: CountryCopy;
  missing: readonly CopiedFile[];
}

/** Why a country was not saved: no answer, no room, or the site was renewed again and again meanwhile. */
export type FailureReason = "network" | "room" | "changed";

/** A saving that did not end; what has come stays, and the next attempt goes on from there. */
export class SavingFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    cause?: unknown,
  ) {
    super(`Not saved: ${reason}`, { cause });
  }
}

/** A release may replace another while a country is being saved; that it happens so often within minutes is a fault. */
const attempts = 3;

/**
 * Saves a country, or brings a saved one up to date: fetches the files that are not here, and turns to them only when all have
 * come and are what the list says. Throws a `SavingFailure`; the country then stays as it was before.
 */
export async function saveCountry(address: string, report: (progress: Progress) => void = () => {}): Promise<void> {
  await alone(async () => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const copy = (await (await load(address)).json()) as CountryCopy;
      const isKnown = JSON.stringify(copy) === JSON.stringify(await findRecord(address, "whole"));
      if (isKnown && (await listMissing(copy.files)).length === 0) return;
      await requireRoom(copy);
      await keep(() => putRecord({ address, copy }, "begun"));
      const isWhole = await fetchMissing(copy, report);
      if (!isWhole) continue;
      await keep(() => putRecord({ address, copy }, "whole"));
      await deleteRecord(address, "begun");
      await deleteUnnamed();
      return;
    }
    throw new SavingFailure("changed");
  });
}

/** Forgets a country, also one whose saving only began. */
export async function forgetCountry(address: string): Promise<void> {
  await alone(async () => {
    await deleteRecord(address, "whole");
    await deleteRecord(address, "begun");
    await deleteUnnamed();
  });
}

/** Fetches what is missing; false when a file is not what the list says, because the site has a new release. */
async function fetchMissing(copy: CountryCopy, report: (progress: Progress) => void): Promise<boolean> {
  const missing = await listMissing(copy.files);
  report({ copy, missing: [...missing] });
  for (const file of [...missing]) {
    const response = await load(addressOf(file));
    const body = await response.arrayBuffer().catch((error: unknown) => {
      throw new SavingFailure("network", error);
    });
    if ((await hashOf(body)) !== file.hash) return false;
    await keep(() => putFile(file, new Response(body, { headers: response.headers })));
    missing.shift();
    report({ copy, missing: [...missing] });
  }
  return true;
}

/** A shared cache may hold a page of the last release; it has none yet at an address that names the bytes. Scripts have such names anyway. */
const addressOf = ({ path, hash, title }: CopiedFile) => (title === undefined ? path : `${path}?${hash}`);

/** Asks the server, not the browser's own cache, which may hold the last release. */
async function load(path: string): Promise<Response> {
  const response = await fetch(path, { cache: "no-cache" }).catch((error: unknown) => {
    throw new SavingFailure("network", error);
  });
  if (!response.ok) throw new SavingFailure("network", response.status);
  return response;
}

/** Says so before anything is fetched when it cannot be stored; browsers tell roughly what is free, if at all. */
async function requireRoom(copy: CountryCopy): Promise<void> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (sumOf(await listMissing(copy.files), "size") > quota - usage) throw new SavingFailure("room");
}

/** Storing fails for one reason only: there is no room. */
async function keep(store: () => Promise<void>): Promise<void> {
  await store().catch((error: unknown) => {
    throw new SavingFailure("room", error);
  });
}

/** One saving at a time, over all open pages; browsers older than 2022 without locks save as they come. */
async function alone(task: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request("saving", task);
  else await task();
}
