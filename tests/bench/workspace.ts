import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const copied = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** A copy of the project to build in, so that a benchmark never touches the real build. Hard links keep node_modules cheap. */
export function makeWorkspace(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "topup-bench-"));
  for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true });
  try {
    execFileSync("cp", ["-al", path.resolve("node_modules"), folder], { stdio: "ignore" });
  } catch {
    cpSync("node_modules", path.join(folder, "node_modules"), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a command took: wall seconds, and the most memory its process tree held at once, in MiB (Linux only; else NaN). */
export interface Cost {
  seconds: number;
  peakMebibytes: number;
}

/** Runs a command of Node, or of the Node named, in a folder to its end and measures it; throws with its output when it fails. */
export async function measure(
  folder: string,
  command: string[],
  environment: Record<string, string> = {},
  node = process.execPath,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(node, command, {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  let peak = Number.NaN;
  const sampling = setInterval(() => {
    const now = treeMebibytes(child.pid ?? 0);
    if (!(now <= peak)) peak = now;
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}\n${output.slice(-3000)}`);
  return { seconds: (performance.now() - started) / 1000, peakMebibytes: peak };
}

/** Resident memory of a process and all its descendants, from /proc. */
export function treeMebibytes(root: number): number {
  let processes: { pid: number; parent: number; pages: number }[];
  try {
    processes = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const stat = readFileSync(`/proc/${name}/stat`, "utf8");
          const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
          const pages = Number(readFileSync(`/proc/${name}/statm`, "utf8").split(" ")[1]);
          return [{ pid: Number(name), parent, pages }];
        } catch {
          return [];
        }
      });
  } catch {
    return Number.NaN;
  }
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const pageBytes = 4096;
  const pages = processes.filter(({ pid }) => tree.has(pid)).reduce((sum, process) => sum + process.pages, 0);
  return (pages * pageBytes) / 1024 / 1024;
}
