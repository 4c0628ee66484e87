import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "build/**"],
    // Files share no state, and threads start faster than processes.
    pool: "threads",
    // Two: the tests of the command line start processes of their own.
    maxWorkers: 2,
    // Wide, because several tests start whole processes on a loaded machine; no test measures time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
export default config;
