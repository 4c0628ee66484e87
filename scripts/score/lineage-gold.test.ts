import { expect, test } from "vitest";
import { lineageCases } from "./lineage-gold.ts";

const CASES = (["open", "locked"] as const).flatMap((set) =>
  lineageCases(set).map((gold) => ({ set, gold })),
);

test("sixty cases, a third of them locked", () => {
  expect(CASES.map(({ set }) => set).filter((set) => set === "open")).toHaveLength(40);
  expect(CASES).toHaveLength(60);
  expect(new Set(CASES.map(({ gold }) => gold.slug)).size).toBe(60);
});

test.each(CASES)("$gold.slug: reports, figures and links fit together", ({ gold }) => {
  const ids = gold.reports.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  const figures = gold.questions.flatMap(({ roots }) => roots.flat());
  for (const { report, quote } of figures) {
    expect(gold.reports.find(({ id }) => id === report)?.text).toContain(quote);
  }
  for (const { ends, written } of gold.links) {
    expect(ends.length, written).toBeGreaterThanOrEqual(2);
    for (const report of ends.flat()) expect(ids, written).toContain(report);
  }
});
