import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Megabytes for new objects: a parse makes many that live shortly, and collecting them from the usual 48 costs much of the time. */
const maxYoungGenerationSizeMb = 96;

/** Threads of one script, as many as the machine has cores; they stay ready for the next round. Each answers a message with one. */
export class Pool<Task, Answer> {
  readonly #idle: Worker[] = [];
  readonly #script: string;
  readonly #data: unknown;

  /** `data` is what every thread finds as its `workerData`. */
  constructor(script: string, data: unknown) {
    this.#script = script;
    this.#data = data;
  }

  /** Hands out every task, and each answer as it comes, in whatever order; rejects when a thread fails. */
  async run(tasks: Iterable<Task>, report: (answer: Answer, task: Task) => void): Promise<void> {
    const waiting = tasks[Symbol.iterator]();
    let hasFailed = false;
    const lane = async () => {
      const worker = this.#idle.pop() ?? this.#start();
      try {
        for (let next = waiting.next(); !next.done && !hasFailed; next = waiting.next()) {
          report(await ask<Task, Answer>(worker, next.value), next.value);
        }
        this.#idle.push(worker);
      } catch (error) {
        hasFailed = true;
        await worker.terminate();
        throw error;
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: availableParallelism() }, lane));
    const failure = lanes.find((result) => result.status === "rejected");
    if (failure) throw failure.reason;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const resourceLimits = { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: 2048 };
    return new Worker(this.#script, { eval: true, workerData: this.#data, resourceLimits, execArgv: [] });
  }
}

function ask<Task, Answer>(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = (code: number) =>
      onError(new Error(`A thread ended with exit code ${code} at ${JSON.stringify(task)}`));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
