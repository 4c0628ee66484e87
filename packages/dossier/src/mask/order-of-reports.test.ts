import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { inOrderOfReports } from "./order-of-reports.ts";

test("whatever the ids begin with, roots, links and findings stand as their reports do", () => {
  const { weighing } = DARWAN;
  const shuffled = {
    ...weighing,
    roots: weighing.roots.toReversed().map((root) => ({
      ...root,
      reports: root.reports.toReversed(),
      figures: root.figures.toReversed(),
    })),
    lineage: weighing.lineage.toReversed(),
    findings: weighing.findings.toReversed(),
  };
  const settled = inOrderOfReports(weighing);
  expect(settled.roots.length).toBeGreaterThan(2);
  expect(inOrderOfReports(shuffled).roots).toEqual(settled.roots);
  expect(inOrderOfReports(shuffled).lineage).toEqual(settled.lineage);
  const at = new Map(weighing.reports.map(({ id }, place) => [id, place]));
  const places = settled.findings.map(({ report }) => at.get(report ?? "") ?? at.size);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const [first] = weighing.questions[0]?.answers ?? [];
  expect(settled.roots[0]?.id).toBe(first?.root);
});
