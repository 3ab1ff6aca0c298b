import { UsageError } from "./usage-error";

/**
 * Runs a command of the project with its arguments and sets the exit code that it gives; 2 with one line for a UsageError.
 * `--help` prints how it is used. A reader of the output who has read enough (`| head`) is no failure.
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
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
