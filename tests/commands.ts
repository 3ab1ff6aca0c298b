/** What Node is told to run a command of the project's own, in a folder that has its packages. */
const run = (file: string) => ["--import", "tsx/esm", file];

export const commands = {
  build: run("lib/build/build-command.ts"),
  start: run("lib/build/start-command.ts"),
  check: run("lib/editing/check-command.ts"),
};
