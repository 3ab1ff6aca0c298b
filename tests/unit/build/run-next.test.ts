import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { startNext, waitFor } from "@/lib/build/run-next";

describe("waitFor", () => {
  it.each([
    ["0", 0],
    ["1", 1],
    ["7", 7],
  ])("gives the exit code of a process that ends with %s", async (code, expected) => {
    expect(await waitFor(spawn(process.execPath, ["-e", `process.exit(${code})`]))).toBe(expected);
  });

  it("counts a process ended by a signal as failed", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    child.on("spawn", () => child.kill("SIGKILL"));
    expect(await waitFor(child)).toBe(1);
  });

  it("fails for a command that does not exist", async () => {
    await expect(waitFor(spawn("/no/such/command"))).rejects.toThrow("ENOENT");
  });
});

describe("startNext", () => {
  it("runs this project's Next, with telemetry off and what the caller adds", async () => {
    const child = startNext(["--version"], { TOPUP_EXAMPLE: "1" });
    expect(child.spawnargs.slice(1)).toEqual([expect.stringMatching(/next\/dist\/bin\/next$/), "--version"]);
    expect(await waitFor(child)).toBe(0);
  });
});
