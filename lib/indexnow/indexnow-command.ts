import { setTimeout } from "node:timers/promises";
import { runIndexnow } from "./run-indexnow";

/** `npm run indexnow`: tells search engines of changed addresses, after a deploy. */
process.exitCode = await runIndexnow(
  process.argv.slice(2),
  { print: (line) => console.log(line), complain: (line) => console.error(line) },
  { timeout: 30_000, wait: (milliseconds) => setTimeout(milliseconds) },
);
