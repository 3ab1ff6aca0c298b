import path from "node:path";
import { Checker, type Report } from "./check/checker";
import { printReport } from "./check/print";
import { selectPaths } from "./check/selection";
import { parseSettings, usage } from "./check/settings";
import { watchFolder } from "./check/watch";
import { runCommand } from "./run-command";

/** `npm run check:content`: prints every problem of the content folder. */
await runCommand(usage, async (args) => {
  const { paths, isFixing, saysYes, isWatching, isJson } = parseSettings(args);
  const root = path.resolve("content");
  const selection = selectPaths(root, paths);
  const checker = new Checker(root, () => new Date().toISOString().slice(0, 10));
  const print = (report: Report & { fixed?: readonly string[] }) =>
    isJson ? console.log(JSON.stringify(report, undefined, 2)) : printReport(report);
  try {
    if (isWatching) {
      await watchFolder(root, async () => print(await checker.check(selection)));
      return 0;
    }
    let report = await checker.check(selection);
    if (!isFixing) print(report);
    else {
      const { fixContent } = await import("./check/fix");
      const fixed = await fixContent(root, selection, report, { saysYes, isQuiet: isJson });
      if (fixed.length > 0) report = await checker.check(selection);
      print({ ...report, fixed });
    }
    return report.problems.length > 0 ? 1 : 0;
  } finally {
    await checker.stop();
  }
});
