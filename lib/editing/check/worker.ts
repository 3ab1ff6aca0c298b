import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { openStore, storesFolder } from "@/lib/cache/store";
import { checkUnit } from "@/lib/content/check-unit";
import type { Findings, Targets } from "@/lib/content/findings";

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

const { root, version } = workerData as { root: string; version: string };

// The same that a build asks: a text is parsed once for both.
const store = openStore("content", storesFolder(path.dirname(root)), version);

parentPort?.on("message", ({ unit, today, targets }: Task) => {
  const answer: Answer = { unit, findings: checkUnit(root, unit, today, targets, store) };
  parentPort?.postMessage(answer);
});
