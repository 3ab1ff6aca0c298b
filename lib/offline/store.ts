import type { CopiedFile, CountryCopy } from "./country-copy";

/**
 * Saved countries, in one cache of the browser. Files lie under what is in them, so that countries and releases share what is
 * the same, and records say which files make up a country. One `put` of a record therefore turns to a new release as a whole.
 */
const cacheName = "saved";
const fileKey = ({ hash }: Pick<CopiedFile, "hash">) => `/offline/files/${hash}`;

/** A country whose files are all here, or one whose saving has begun. */
export type RecordState = "whole" | "begun";
const recordKey = (address: string, state: RecordState) => (state === "whole" ? address : `${address}?begun`);

export interface SavedRecord {
  /** The address of the copy's list, by which it is known. */
  address: string;
  copy: CountryCopy;
}

const openStore = () => caches.open(cacheName);

/** Whether anything was ever saved; asking makes no store. */
export const hasStore = () => caches.has(cacheName);

/** The countries in one state, in the order in which they came into it. */
export async function listRecords(state: RecordState): Promise<SavedRecord[]> {
  if (!(await hasStore())) return [];
  const store = await openStore();
  const records = (await store.keys()).map(async ({ url }) => {
    const { pathname, search } = new URL(url);
    if (!pathname.endsWith(".json") || (search === "?begun") !== (state === "begun")) return [];
    const found = await store.match(url);
    return found ? [{ address: pathname, copy: (await found.json()) as CountryCopy }] : [];
  });
  return (await Promise.all(records)).flat();
}

/** The record of a country in a state, if it has one. */
export async function findRecord(address: string, state: RecordState): Promise<CountryCopy | undefined> {
  return (await listRecords(state)).find((record) => record.address === address)?.copy;
}

export async function putRecord({ address, copy }: SavedRecord, state: RecordState): Promise<void> {
  const body = JSON.stringify(copy);
  const headers = { "Content-Type": "application/json", Date: new Date().toUTCString() };
  await (await openStore()).put(recordKey(address, state), new Response(body, { headers }));
}

export async function deleteRecord(address: string, state: RecordState): Promise<void> {
  await (await openStore()).delete(recordKey(address, state));
}

/** When a country became whole on this device; undefined when it is not. */
export async function findSavingTime(address: string): Promise<Date | undefined> {
  const record = await (await openStore()).match(recordKey(address, "whole"));
  const time = record?.headers.get("Date");
  return time ? new Date(time) : undefined;
}

/** Of these files, those which are not on the device yet. */
export async function listMissing(files: readonly CopiedFile[]): Promise<CopiedFile[]> {
  const store = await openStore();
  const found = await Promise.all(files.map((file) => store.match(fileKey(file))));
  return files.filter((_, index) => !found[index]);
}

export async function putFile(file: CopiedFile, response: Response): Promise<void> {
  await (await openStore()).put(fileKey(file), response);
}

/** The saved copy of an address, from a country that is whole; undefined when no such country has it. */
export async function findSaved(path: string): Promise<Response | undefined> {
  for (const { copy } of (await listRecords("whole")).reverse()) {
    const file = copy.files.find((candidate) => candidate.path === path);
    if (file) return await (await openStore()).match(fileKey(file));
  }
  return undefined;
}

/** Removes the files that no record names any more. */
export async function deleteUnnamed(): Promise<void> {
  const records = [...(await listRecords("whole")), ...(await listRecords("begun"))];
  const named = new Set(records.flatMap(({ copy }) => copy.files.map(fileKey)));
  const store = await openStore();
  for (const { url } of await store.keys()) {
    const { pathname } = new URL(url);
    if (pathname.startsWith(fileKey({ hash: "" })) && !named.has(pathname)) await store.delete(url);
  }
}
