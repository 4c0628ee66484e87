// Every check of the repository, one line each, all of them even when one fails.
// `--no-tests` leaves the tests out, for a caller that has just run them.
import { runLane, runStep, tool, type Step } from "./steps.ts";
import { PUBLISHED } from "./build.ts";

const node = process.execPath;

const TESTS: Step = { name: "tests", command: [node, "scripts/test.ts"], loud: true };

/** Side by side: to look at the sources takes one core as long as it takes the other to build them and to look at what was built. */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: "format", command: [tool("prettier"), "--check", "."] },
    { name: "unused", command: [tool("knip"), "--no-progress"] },
    { name: "lint", command: [tool("oxlint"), "--type-aware", "--deny-warnings"] },
  ],
  [
    { name: "types", command: [tool("tsc"), "--build"] },
    { name: "build", command: [node, "scripts/build.ts"] },
    { name: "built command", command: [node, "scripts/try-build.ts"] },
    ...PUBLISHED.map((folder): Step => ({
      name: `package ${folder}`,
      command: [tool("publint"), "--strict", `build/${folder}`],
    })),
  ],
];

const failed = (await Promise.all(LANES.map(runLane))).flat();
if (!process.argv.includes("--no-tests") && !runStep(TESTS)) failed.push(TESTS.name);
if (failed.length > 0) {
  process.stdout.write(`\nchecks failed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write("\nall checks passed\n");
}
