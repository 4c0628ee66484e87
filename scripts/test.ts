// Runs vitest and closes with one plain line, which every CI can read: `N passed, N failed`.
// The exit code is vitest's own, except that a run of no tests at all is a failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./steps.ts";
import { countTests, type Counts } from "./count-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "tarjih-test-"));
const jsonFile = join(folder, "result.json");
const args = [
  join(ROOT, "node_modules/vitest/vitest.mjs"),
  "run",
  "--reporter=default",
  `--reporter=${join(ROOT, "scripts/report-skips.ts")}`,
  "--reporter=json",
  `--outputFile.json=${jsonFile}`,
  ...process.argv.slice(2),
];
const run = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });

let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
try {
  counts = countTests(JSON.parse(readFileSync(jsonFile, "utf8")));
} catch {
  process.stdout.write("vitest left no result\n");
}
rmSync(folder, { recursive: true, force: true });

const ran = counts.passed + counts.failed;
if (ran === 0) process.stdout.write("no test ran: that is a failure\n");
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = run.status !== 0 ? (run.status ?? 1) : ran === 0 || counts.failed > 0 ? 1 : 0;
