import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Findings } from "@/lib/content/check-unit";
import type { Answer, Task } from "./worker";

/** Megabytes for new objects: a parse makes many that live shortly, and collecting them from the usual 48 costs a third of the time. */
const maxYoungGenerationSizeMb = 192;

/** Threads that check units, as many as the machine has cores; they stay ready for the next round. */
export class Workers {
  readonly #idle: Worker[] = [];
  readonly #script: string;
  readonly #data: { root: string; version: string };

  constructor(script: string, data: { root: string; version: string }) {
    this.#script = script;
    this.#data = data;
  }

  /** Checks every task and hands over what was found, in whatever order; rejects when a worker fails. */
  async run(tasks: readonly Task[], report: (answer: Answer) => void): Promise<void> {
    const waiting = [...tasks];
    const lane = async () => {
      const worker = this.#idle.pop() ?? this.#start();
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        report({ unit: task.unit, findings: await ask(worker, task) });
      }
      this.#idle.push(worker);
    };
    const lanes = Math.min(availableParallelism(), tasks.length);
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: 2048 };
    return new Worker(this.#script, { eval: true, workerData: this.#data, resourceLimits, execArgv: [] });
  }
}

function ask(worker: Worker, task: Task): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const onMessage = ({ findings }: Answer) => settle(() => resolve(findings));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = (code: number) => onError(new Error(`The check of ${task.unit} ended with exit code ${code}`));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
