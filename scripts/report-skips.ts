import type { Reporter, TestCase } from "vitest/node";

/** Prints each skipped test with its reason, so that a skip is never silent. A class because vitest calls `new`. */
export default class SkipReporter implements Reporter {
  onTestCaseResult(testCase: TestCase): void {
    const result = testCase.result();
    if (result.state !== "skipped") return;
    const reason = result.note ?? "no reason given";
    process.stdout.write(`skipped: ${testCase.fullName}: ${reason}\n`);
  }
}
