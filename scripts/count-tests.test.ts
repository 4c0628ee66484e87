import { expect, test } from "vitest";
import { countTests } from "./count-tests.ts";

test("counts tests by what became of them", () => {
  const result = {
    testResults: [
      { status: "passed", assertionResults: [{ status: "passed" }, { status: "pending" }] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    ],
  };
  expect(countTests(result)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test("a file that never reached its tests is a failure", () => {
  const result = { testResults: [{ status: "failed", assertionResults: [] }] };
  expect(countTests(result)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("an empty result counts nothing, so the caller can refuse it", () => {
  expect(countTests({})).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(countTests(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
