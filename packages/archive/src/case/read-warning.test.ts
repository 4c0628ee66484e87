import { expect, test } from "vitest";
import { parseCase } from "./parse-case.ts";
import { isWarned, type WarningRule } from "./read-warning.ts";

function rulesOf(text: string): readonly WarningRule[] {
  const parsed = parseCase(text, "case.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.warnings;
}

const rule = (report: string): WarningRule => ({
  report,
  warnings: ["death"],
  at: { line: 1, column: 1 },
});
const SHA = "ab".repeat(32);

test.each([
  ["c.txt", "c.txt", true],
  ["c.txt", "statements/c.txt", true],
  ["statements", "in/statements/c.txt", true],
  ["./statements/", "statements/c.txt", true],
  ["chat.txt", "x/export.zip!/chat.txt#12", true],
  ["export.zip!/chat.txt", "x/export.zip!/chat.txt#12", true],
  ["export.zip", "x/export.zip!/chat.txt#12", true],
  ["c.txt", "abc.txt", false],
  ["state", "statements/c.txt", false],
  ["c", "c.txt", false],
  ["abababababab", "other.txt", true],
  ["ABABABABABAB", "other.txt", true],
  ["cdcdcdcdcdcd", "other.txt", true],
  ["ababab", "other.txt", false],
])("%s names %s: %j", (named, path, expected) => {
  const container = { path: "x", sha256: "cd".repeat(32) };
  expect(isWarned(rule(named), { path, sha256: SHA, container })).toBe(expected);
});

test("a rule names one or several reports and kinds; what it does not know is a mistake with its place", () => {
  const text = "warnings:\n  - report: [a.txt, testimony]\n    warning: torture, death\n";
  expect(rulesOf(text)).toMatchObject([
    { report: "a.txt", warnings: ["death", "torture"] },
    { report: "testimony", warnings: ["death", "torture"], at: { line: 2 } },
  ]);
  expect(rulesOf("title: x\n")).toEqual([]);
  const bad = parseCase("warnings:\n  - report: a.txt\n    warning: tortur\n  - kind: x\n", "c");
  expect(bad.ok ? [] : bad.problems.map(({ code, line }) => [code, line])).toEqual([
    ["not-one-of", 3],
    ["unknown-key", 4],
    ["missing-key", 4],
    ["missing-key", 4],
  ]);
});
