import { cpSync, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";

/** Where the static site stands, and where the next one is built aside. */
export interface SitePlaces {
  target: string;
  staging: string;
}

/** Begins a static site aside, with the public files, so that a build that fails leaves the last one whole. */
export async function stageSite(staging: string, publicFolder: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  if (existsSync(publicFolder)) cpSync(publicFolder, staging, { recursive: true });
}

/** Puts the site that was built aside in the place of the last. */
export async function placeSite({ target, staging }: SitePlaces): Promise<void> {
  // The last site is set aside first: if the new one cannot be put in place, it comes back.
  const aside = `${staging}-last`;
  await rm(aside, { recursive: true, force: true });
  const hadSite = existsSync(target);
  if (hadSite) await rename(target, aside);
  try {
    await rename(staging, target);
  } catch (error) {
    if (hadSite) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}
