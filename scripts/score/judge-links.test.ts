import { expect, test } from "vitest";
import type { LineageLink, Weighing } from "@tarjih/reading";
import { judgeLinks } from "./judge-links.ts";
import { lineageCases } from "./lineage-gold.ts";

const CASE = lineageCases("open").find(({ slug }) => slug === "cut-tail-ar");

function told(...links: readonly Pick<LineageLink, "from" | "to" | "kind" | "why">[]) {
  if (CASE === undefined) throw new Error("the case is gone");
  const weighing: Pick<Weighing, "lineage"> = {
    lineage: links.map((link) => ({ ...link, p: 0.98 })),
  };
  return judgeLinks(CASE, {
    weighing,
    nameOf: new Map(["a", "b", "c", "d"].map((id) => [id, id])),
  });
}

function drawn(from: string, to: string, kind: LineageLink["kind"] = "copy", why: string[] = []) {
  return { from: { report: from }, to: { report: to }, kind, why };
}

test("a link counts by its reports, its kind and its direction", () => {
  expect(told(drawn("a", "b"), drawn("a", "c"))).toMatchObject({
    wanted: 2,
    found: 2,
    kind: 2,
    direction: 2,
    invented: [],
  });
  expect(told(drawn("b", "a"), drawn("a", "c", "wire"))).toMatchObject({
    found: 2,
    kind: 1,
    direction: 0,
  });
  expect(told(drawn("a", "b", "copy", ["direction-unknown"]))).toMatchObject({
    kind: 1,
    direction: 0,
  });
});

test("a link between reports of two roots is invented, one that may be said is not", () => {
  expect(told(drawn("b", "c")).invented).toEqual([]);
  expect(told(drawn("a", "d", "same-origin")).invented).toEqual(["same-origin a > d"]);
});
