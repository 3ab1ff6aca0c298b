import { createHash } from "node:crypto";
import path from "node:path";
import { buildSync } from "esbuild";

/** The scripts of pages; each is `components/islands/<name>.ts`. `find` is loaded by `search`, once a reader turns to its field. */
export const islandNames = ["country", "saved", "search", "find", "site"] as const;
export type IslandName = (typeof islandNames)[number];

interface Bundle {
  code: string;
  /** The first ten hexadecimal digits of the SHA-256 of its code; every page names it. */
  hash: string;
  /** The packages whose code is in it. */
  packages: string[];
}

const bundles = new Map<string, Bundle>();

/** An island as one small module, and the name of its file, which changes with its bytes so that it can be kept for ever. */
export function bundleIsland(name: IslandName): { file: string; code: string } {
  const { code, hash } = bundleScript(name);
  return { file: `${name}-${hash}.js`, code };
}

/** The code of `components/islands/<name>.ts` with all it imports, as one module, and what packages it brings. */
export function bundleScript(name: string): Bundle {
  const known = bundles.get(name);
  if (known && process.env.NODE_ENV !== "development") return known;
  const root = /* turbopackIgnore: true */ process.cwd();
  const { outputFiles, metafile } = buildSync({
    entryPoints: [path.join(root, "components", "islands", `${name}.ts`)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    // What browsers of the last five years run (Chrome 92, Firefox 90, Safari 15).
    target: "es2021",
    // Libraries leave out what they say to developers.
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfig: path.join(root, "tsconfig.json"),
    logLevel: "silent",
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  const shipped = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [findPackage(file)] : []));
  const packages = [...new Set(shipped)].filter((found) => found !== undefined);
  const code = outputFiles[0]?.text ?? "";
  const bundle = { code, hash: createHash("sha256").update(code).digest("hex").slice(0, 10), packages };
  bundles.set(name, bundle);
  return bundle;
}

/** The package a file belongs to, or undefined when it is the project's own. */
const findPackage = (file: string) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

/** The island whose file has this name, or undefined when there is none. */
export function findIsland(file: string): { file: string; code: string } | undefined {
  return islandNames.map(bundleIsland).find((bundle) => bundle.file === file);
}
