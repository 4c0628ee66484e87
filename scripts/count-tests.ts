/** Numbers of one test run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts of vitest's JSON result. A file that failed before its first test (a syntax error) holds no
 * test and would vanish from the sum: it counts as one failure.
 */
export function countTests(result: unknown): Counts {
  const files = list(field(result, "testResults"));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const tests = list(field(file, "assertionResults"));
    for (const one of tests) {
      const status = field(one, "status");
      if (status === "passed") counts.passed += 1;
      else if (status === "failed") counts.failed += 1;
      else counts.skipped += 1;
    }
    const failedInFile = tests.some((one) => field(one, "status") === "failed");
    if (field(file, "status") === "failed" && !failedInFile) counts.failed += 1;
  }
  return counts;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
