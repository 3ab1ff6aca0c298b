import { UsageError } from "./usage-error";
import { WriteError } from "./write-file";

/**
 * Runs a command of the project with its arguments and sets its exit code: what the command gives, 2 when it was given
 * wrongly, 1 when a file could not be written. `--help` prints how it is used and does nothing else.
 * A reader of the output who has read enough (`| head`) is no failure.
 */
export async function runCommand(usage: string, run: (args: string[]) => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof WriteError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
