import { watch } from "node:fs";

/** Milliseconds of quiet after a change: editors save in several steps. */
const quiet = 60;

/** Calls `act` once, and again after every change below a folder, one call at a time; ends when the signal says so. */
export async function watchFolder(folder: string, act: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let isChanged = true;
  let wake = () => {};
  const watcher = watch(folder, { recursive: true }, () => {
    isChanged = true;
    wake();
  });
  signal?.addEventListener("abort", () => wake());
  while (!signal?.aborted) {
    if (isChanged) {
      isChanged = false;
      await act();
      continue;
    }
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
  watcher.close();
}
