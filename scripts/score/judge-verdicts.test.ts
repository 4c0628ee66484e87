import { expect, test } from "vitest";
import type { Verdict } from "@tarjih/reading";
import { falseConflicts, judge, macroF1, marksOf } from "./judge-verdicts.ts";
import { naiveVerdict } from "./naive-verdict.ts";
import { verdictCases } from "./verdict-gold.ts";
import type { VerdictCase } from "./verdict-gold.ts";

const CASES = verdictCases("open");

function firstOf(verdict: Verdict, also: readonly string[] = []): VerdictCase {
  const found = CASES.find((one) => one.verdict === verdict);
  if (found === undefined) throw new Error(`no case of ${verdict}`);
  return { ...found, also };
}

test("the gold verdict with its reason is right", () => {
  const gold = firstOf("conflict");
  const { counted, reason } = judge(gold, { verdict: "conflict", because: gold.because });
  expect([counted, reason]).toEqual(["conflict", true]);
});

test("a verdict that can be defended counts as the gold one, with its own reason", () => {
  const gold = firstOf("conflict", ["undetermined/as-of"]);
  const told = { verdict: "undetermined", because: "period", missing: "as-of" } as const;
  expect(judge(gold, told)).toMatchObject({ counted: "conflict", reason: true });
  const other = { verdict: "undetermined", because: "group", missing: "group" } as const;
  expect(judge(gold, other)).toMatchObject({ counted: "conflict", reason: false });
});

test("no shared question is right for what is different, and nothing for the rest", () => {
  expect(judge(firstOf("different"), "apart").counted).toBe("different");
  expect(judge(firstOf("same"), "apart").counted).toBeNull();
  expect(judge(firstOf("different"), "unread").counted).toBeNull();
});

test("precision, recall and false conflicts", () => {
  const conflict = { verdict: "conflict", because: "value" } as const;
  const judged = [
    judge(firstOf("conflict"), conflict),
    judge(firstOf("updated"), conflict),
    judge(firstOf("conflict"), "apart"),
  ];
  expect(marksOf(judged, "conflict")).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(marksOf(judged, "updated").f1).toBe(0);
  expect(falseConflicts(judged).map(({ gold }) => gold.verdict)).toEqual(["updated"]);
  expect(macroF1(judged)).toBe(0.25);
});

test("the naive detector compares numbers and nothing else", () => {
  const [a, b] = firstOf("same").figures;
  expect(naiveVerdict({ figures: [a, b] })).toMatchObject({ verdict: "same" });
  const more = { ...b, low: (a.high ?? 0) + 1, high: (a.high ?? 0) + 9 };
  expect(naiveVerdict({ figures: [a, more] })).toMatchObject({ verdict: "conflict" });
  expect(naiveVerdict({ figures: [a, { ...more, low: null }] })).toMatchObject({
    verdict: "compatible",
  });
  expect(naiveVerdict({ figures: [a, { ...more, event: "another" }] })).toBe("apart");
});
