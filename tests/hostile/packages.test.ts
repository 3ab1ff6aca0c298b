import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allowedLicenses } from "./allowed-licenses";

interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = Object.entries<LockedPackage>(lock.packages).filter(([folder]) => folder !== "");

/** Whether one may choose a licence that is allowed, of an SPDX expression without exceptions. */
const isAllowed = (expression: string): boolean =>
  expression
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((id) => id in allowedLicenses));

it("there are packages", () => expect(packages.length).toBeGreaterThan(300));

describe("licences", () => {
  it("are known for every package, and allowed", () => {
    const refused = packages.filter(([, { license }]) => !license || !isAllowed(license));
    expect(refused.map(([folder, { license }]) => `${folder}: ${license ?? "unknown"}`)).toEqual([]);
  });

  it("are allowed only as long as a package has them", () => {
    const used = new Set(packages.flatMap(([, { license = "" }]) => license.replace(/[()]/g, "").split(/ AND | OR /)));
    expect(Object.keys(allowedLicenses).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(["GPL-3.0-only", "MIT AND AGPL-3.0-only", "(SSPL-1.0 OR BUSL-1.1)", "SEE LICENSE IN x", ""])(
    "%j would not be",
    (license) => expect(isAllowed(license)).toBe(false),
  );

  it.each(["MIT", "(MIT OR GPL-2.0-only)", "Apache-2.0 AND MIT"])("%j would be", (license) =>
    expect(isAllowed(license)).toBe(true),
  );
});

describe("versions", () => {
  it("are exact", () => {
    const wanted = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.length).toBeGreaterThan(30);
    for (const [name, version] of wanted) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it("are those of the lock file", () => {
    for (const kind of ["dependencies", "devDependencies"]) expect(lock.packages[""][kind]).toEqual(manifest[kind]);
  });

  it("are held to their bytes, from whatever registry they come", () => {
    for (const [folder, { version, integrity, resolved, link }] of packages) {
      expect([folder, version, link]).toEqual([folder, expect.stringMatching(/^\d+\.\d+\.\d+/), undefined]);
      expect([folder, integrity]).toEqual([folder, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
      expect([folder, resolved]).toEqual([folder, undefined]);
    }
  });

  it("run nothing when they are installed, unless package.json says so", () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = new Set(scripted.map(([folder]) => folder.replace(/^.*node_modules\//, "")));
    expect([...names].filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });
});
