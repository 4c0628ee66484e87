import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Counts what is done, block by block, of code that is compiled while it looks: nothing may have loaded it before. */
const COUNTING = ["packages/testkit/src/hostile-texts.test.ts"];
const TESTS = ["packages/**/*.test.ts", "scripts/**/*.test.ts"];
const NONE = ["**/node_modules/**", "**/dist/**", "build/**"];

/** Processes that tests start find their sources without types here, as the command does (`packages/cli/bin/tarjih.js`). */
const COMPILED = fileURLToPath(new URL("node_modules/.cache/tarjih", import.meta.url));

const config: ViteUserConfig = defineConfig({
  test: {
    // Files share no state that a test changes, and threads start faster than processes. Modules stay loaded from one
    // file to the next: to load the rules of both languages again for each file takes longer than its tests.
    pool: "threads",
    isolate: false,
    // Two: the tests of the command line start processes of their own.
    maxWorkers: 2,
    // Wide, because several tests start whole processes on a loaded machine; no test measures time.
    setupFiles: ["scripts/drawn-cases.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { NODE_COMPILE_CACHE: COMPILED },
    // In the order of their names: what runs longest in one piece begins first, so that no core waits for it at the end.
    projects: [
      { extends: true, test: { name: "all", include: TESTS, exclude: [...NONE, ...COUNTING] } },
      { extends: true, test: { name: "afresh", include: COUNTING, isolate: true } },
    ],
  },
});
export default config;
