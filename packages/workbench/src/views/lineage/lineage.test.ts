import type { Lineage, LineageReport } from "@tarjih/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineageLayout } from "./layout.ts";

function report(id: string, published: string | null): LineageReport {
  return { id, title: null, outlet: { ar: id, en: id }, published, figures: 1, roots: [] };
}

const lineage: Lineage = {
  reports: [
    report("first", "2031-05-04T08:00:00Z"),
    report("second", "2031-05-06"),
    report("undated", null),
    report("alone", "2031-05-05"),
  ],
  roots: [],
  ties: [
    { id: "first~second", from: "first", to: "second", links: [], isDirected: true },
    { id: "second~undated", from: "second", to: "undated", links: [], isDirected: false },
  ],
  decisions: [],
  groups: [{ reports: ["first", "second", "undated"] }, { reports: ["alone"] }],
  names: {},
};

test("tied reports stand one below the other where they were published, others are left out", () => {
  for (const isMirrored of [false, true]) {
    const { nodes, arcs } = lineageLayout(lineage, 900, isMirrored);
    expect(nodes.map((node) => node.report.id)).toEqual(["first", "second", "undated"]);
    const [first, second, undated] = nodes.map(({ x }) => x);
    const isAfter = (a = 0, b = 0): boolean => (isMirrored ? a > b : a < b);
    expect(isAfter(first, second)).toBe(true);
    expect(isAfter(second, undated)).toBe(true);
    expect(arcs.map(({ tie }) => tie.id)).toEqual(["first~second", "second~undated"]);
  }
});

test("nothing is drawn outside, however narrow", () => {
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 2000 }), fc.boolean(), (width, isMirrored) => {
      const { nodes, arcs, height } = lineageLayout(lineage, width, isMirrored);
      for (const { x, y } of nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeLessThan(height);
      }
      // The middle of a curve lies between its ends and where it is bowed to.
      for (const { path, middle } of arcs) {
        const xs = [...path.matchAll(/[MC ](-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
        for (const x of [...xs, middle[0]]) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
        }
      }
    }),
  );
});
