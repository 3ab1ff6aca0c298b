import { parentPort, workerData } from "node:worker_threads";
import { checkUnit, type Findings, type Targets } from "@/lib/content/check-unit";

/** One unit to check; for the shared one also where its redirects may lead. */
export interface Task {
  unit: string;
  /** ISO day. */
  today: string;
  targets?: Targets | undefined;
}

export interface Answer {
  unit: string;
  findings: Findings;
}

const { root } = workerData as { root: string };

parentPort?.on("message", ({ unit, today, targets }: Task) => {
  const answer: Answer = { unit, findings: checkUnit(root, unit, today, targets) };
  parentPort?.postMessage(answer);
});
