import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "build/**"],
    // Files share no state that a test changes, and threads start faster than processes. Modules stay loaded from one
    // file to the next: to load the rules of both languages again for each file takes longer than its tests.
    pool: "threads",
    isolate: false,
    // Two: the tests of the command line start processes of their own.
    maxWorkers: 2,
    // Wide, because several tests start whole processes on a loaded machine; no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
export default config;
