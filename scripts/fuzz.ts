// `npm run fuzz -- --rounds N`: the fuzz tests of the archive with N mutated inputs of each sample.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { ROOT } from "./steps.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5000" } } });
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new TypeError("--rounds: a number above 0");
const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "packages/archive/src/formats/fuzz.test.ts",
];
const { status } = spawnSync(process.execPath, [...vitest, "--testTimeout=3600000"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, TARJIH_FUZZ_ROUNDS: String(rounds) },
});
process.exitCode = status ?? 1;
