import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { CopiedFile, CountryCopy, CountryCopyPlan } from "./country-copy";
import { hashOf } from "./hash";

type Described = Pick<CopiedFile, "hash" | "transfer" | "size">;

const described = new WeakMap<Buffer, Promise<Described>>();

/** A copy with what is in each of its files; throws for a file the build has not made. `bodies` are the finished files by their address. */
export async function sealCopy(plan: CountryCopyPlan, bodies: ReadonlyMap<string, Buffer>): Promise<CountryCopy> {
  const files = plan.files.map(async (file) => {
    const body = bodies.get(file.path);
    if (!body) throw new Error(`The copy of ${plan.path} names ${file.path}, which the build has not made`);
    return { ...file, ...(await describe(body)) };
  });
  return { ...plan, files: await Promise.all(files) };
}

/** What is in a file. The start page, the search and the scripts are in the copies of all countries, and described once. */
function describe(body: Buffer): Promise<Described> {
  const known = described.get(body) ?? weigh(body);
  described.set(body, known);
  return known;
}

async function weigh(body: Buffer): Promise<Described> {
  const { length: transfer } = await promisify(gzip)(body, { level: 6 });
  return { hash: await hashOf(new Uint8Array(body)), transfer, size: body.length };
}
