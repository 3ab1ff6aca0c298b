import type { CopiedFile, CountryCopy, CountryCopyPlan } from "./country-copy";
import { hashOf } from "./hash";

/** What a copy says of a file beside its address and name. */
export type Described = Pick<CopiedFile, "hash" | "transfer" | "size">;

/** What is in a file: its hash, and its bytes on the device, beside those on the way to the reader. */
export async function describeFile(body: Buffer, transfer: number): Promise<Described> {
  return { hash: await hashOf(new Uint8Array(body)), transfer, size: body.length };
}

/** A copy with what is in each of its files; throws for a file the build has not made. `described` are the finished files by their address. */
export function sealCopy(plan: CountryCopyPlan, described: ReadonlyMap<string, Described>): CountryCopy {
  const files = plan.files.map((file) => {
    const found = described.get(file.path);
    if (!found) throw new Error(`The copy of ${plan.path} names ${file.path}, which the build has not made`);
    return { ...file, ...found };
  });
  return { ...plan, files };
}
