import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command that cannot be carried out as it was given; the message says what to give instead. Exit code 2. */
export class UsageError extends Error {}

/** Reads a command's arguments; throws a UsageError for those it does not know. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]}; --help lists what can be given.`);
  }
}
