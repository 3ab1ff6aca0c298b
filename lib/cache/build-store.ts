import { PHASE_PRODUCTION_BUILD } from "next/constants";
import { openStore, type Store } from "./store";

const open = new Map<string, Store>();

/** The store of this name and version while a site is built; undefined at other times: a server makes nothing, and in development the program changes. */
export function findBuildStore(name: string, version?: string): Store | undefined {
  if (process.env["NEXT_PHASE"] !== PHASE_PRODUCTION_BUILD) return undefined;
  const store = open.get(name) ?? openStore(name, undefined, version);
  open.set(name, store);
  return store;
}
