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

/**
 * What a command took: seconds by the clock; seconds its process tree kept processors busy, which a machine shared with others
 * tells more truly; and the most memory the tree held at once, in MiB. The last two on Linux only; else NaN.
 */
export interface Cost {
  seconds: number;
  cpuSeconds: number;
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
  const busy = new Map<number, number>();
  const sampling = setInterval(() => {
    const tree = listTree(child.pid ?? 0);
    const now = mebibytesOf(tree);
    if (!(now <= peak)) peak = now;
    for (const { pid, cpuSeconds } of tree) busy.set(pid, cpuSeconds);
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}\n${output.slice(-3000)}`);
  const cpuSeconds = busy.size > 0 ? [...busy.values()].reduce((sum, seconds) => sum + seconds) : Number.NaN;
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMebibytes: peak };
}

interface Process {
  pid: number;
  parent: number;
  /** Its own, not those of its children. */
  cpuSeconds: number;
  mebibytes: number;
}

/** Of what /proc counts in: pages of memory, and parts of a second (USER_HZ, the same on all of Linux's common machines). */
const pageBytes = 4096;
const ticksPerSecond = 100;

/** A process and all its descendants, from /proc; none where there is no /proc. */
function listTree(root: number): Process[] {
  const processes = listProcesses();
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  return processes.filter(({ pid }) => tree.has(pid));
}

function listProcesses(): Process[] {
  let names: string[];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // proc(5), the fields behind the name: state (3), parent (4) … user time (14), system time (15).
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const pages = Number(readFileSync(`/proc/${name}/statm`, "utf8").split(" ")[1]);
      return [
        {
          pid: Number(name),
          parent: Number(fields[1]),
          cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
          mebibytes: (pages * pageBytes) / 1024 / 1024,
        },
      ];
    } catch {
      return [];
    }
  });
}

const mebibytesOf = (processes: readonly Process[]) =>
  processes.length > 0 ? processes.reduce((sum, { mebibytes }) => sum + mebibytes, 0) : Number.NaN;

/** Resident memory of a process and all its descendants; NaN where there is no /proc. */
export const treeMebibytes = (root: number) => mebibytesOf(listTree(root));
