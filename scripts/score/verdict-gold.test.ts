import { expect, test } from "vitest";
import {
  BOUNDS,
  MEASURES,
  MISSING_FACTS,
  MODES,
  PHASES,
  REASONS,
  SOURCE_KINDS,
  STANCES,
  UNITS,
  VERDICTS,
} from "@tarjih/reading";
import { caseInfoOf, startOf, verdictCases } from "./verdict-gold.ts";
import type { GoldFigure, GoldReport } from "./verdict-gold.ts";

const CASES = (["open", "locked"] as const).flatMap((set) =>
  verdictCases(set).map((gold) => ({ set, gold })),
);
/** Which reasons a verdict can have: the table of the codebook. */
const REASONS_OF: Readonly<Record<string, readonly string[]>> = {
  same: ["value"],
  compatible: ["refines", "bound", "vague", "rounding"],
  updated: ["growth", "correction"],
  "part-of": ["group", "place", "batch"],
  different: ["unit", "place", "period", "phase", "definition", "event"],
  conflict: ["value", "self"],
  undetermined: MISSING_FACTS,
};

test("four hundred cases with ids of their own, a third of them locked", () => {
  expect(CASES).toHaveLength(400);
  expect(new Set(CASES.map(({ gold }) => gold.id)).size).toBe(400);
  expect(CASES.filter(({ set }) => set === "locked")).toHaveLength(133);
});

test.each(CASES.map(({ gold }) => gold))("$id: words, codes and case fit together", (gold) => {
  expect(gold.figures).toHaveLength(2);
  for (const figure of gold.figures) checkFigure(figure, gold.reports, gold.id);
  expect(VERDICTS).toContain(gold.verdict);
  expect(REASONS).toContain(gold.because);
  expect(gold.why).not.toBe("");
  expect(gold.kind).not.toBe("");
  expect(gold.missing === undefined).toBe(gold.verdict !== "undetermined");
  for (const written of [`${gold.verdict}/${gold.missing ?? gold.because}`, ...gold.also]) {
    const [verdict = "", reason] = written.split("/");
    expect(REASONS_OF[verdict], written).toContain(reason);
  }
  const langs = gold.reports.map(({ lang }) => lang).toSorted();
  expect([...langs, ...langs].slice(0, 2).join("-")).toBe(gold.langs);
  expect(caseInfoOf(gold).events.length).toBeGreaterThan(0);
});

function checkFigure(figure: GoldFigure, reports: readonly GoldReport[], id: string): void {
  const report = reports.find((one) => one.id === figure.report);
  expect(startOf(report?.text ?? "", figure), `${id} ${figure.quote}`).toBeGreaterThanOrEqual(0);
  expect(MEASURES).toContain(figure.measure);
  expect(UNITS).toContain(figure.unit);
  expect(BOUNDS).toContain(figure.bound);
  expect(MODES).toContain(figure.mode);
  expect(PHASES).toContain(figure.phase);
  expect(STANCES).toContain(figure.stance);
  expect(figure.word === undefined).toBe(figure.bound !== "vague");
  expect(figure.chain.length).toBeGreaterThan(0);
  for (const { kind } of figure.chain) expect(SOURCE_KINDS).toContain(kind);
  const { low, high } = figure;
  if (low !== null && high !== null) expect(high).toBeGreaterThanOrEqual(low);
  else expect(low ?? high).not.toBeNull();
}
