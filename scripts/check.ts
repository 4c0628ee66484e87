// Every check of the repository, one line each, all of them even when one fails.
// `--no-tests` leaves the tests out, for a caller that has just run them.
import { runStep, tool, type Step } from "./steps.ts";
import { PUBLISHED } from "./build.ts";

const node = process.execPath;

const STEPS: readonly Step[] = [
  { name: "format", command: [tool("prettier"), "--check", "."] },
  { name: "lint", command: [tool("oxlint"), "--type-aware", "--deny-warnings"] },
  { name: "types", command: [tool("tsc"), "--build"] },
  { name: "tests", command: [node, "scripts/test.ts"], loud: true },
  { name: "build", command: [node, "scripts/build.ts"] },
  { name: "built command", command: [node, "scripts/try-build.ts"] },
  { name: "unused", command: [tool("knip"), "--no-progress"] },
  ...PUBLISHED.map((folder): Step => ({
    name: `package ${folder}`,
    command: [tool("publint"), "--strict", `build/${folder}`],
  })),
];

const withTests = !process.argv.includes("--no-tests");
const failed: string[] = [];
for (const step of STEPS) {
  if (step.name === "tests" && !withTests) continue;
  if (!runStep(step)) failed.push(step.name);
}
if (failed.length > 0) {
  process.stdout.write(`\nchecks failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write("\nall checks passed\n");
}
