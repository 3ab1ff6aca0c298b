import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { CountryCopy, CountryCopyPlan } from "./country-copy";
import { hashOf } from "./hash";

/** A copy with what is in each of its files; throws for a file the build has not made. `bodies` are the finished files by their address. */
export async function sealCopy(plan: CountryCopyPlan, bodies: ReadonlyMap<string, Buffer>): Promise<CountryCopy> {
  const files = plan.files.map(async (file) => {
    const body = bodies.get(file.path);
    if (!body) throw new Error(`The copy of ${plan.path} names ${file.path}, which the build has not made`);
    const { length: transfer } = await promisify(gzip)(body, { level: 6 });
    return { ...file, hash: await hashOf(new Uint8Array(body)), transfer, size: body.length };
  });
  return { ...plan, files: await Promise.all(files) };
}
