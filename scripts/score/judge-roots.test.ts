import { expect, test } from "vitest";
import { judgeRoots } from "./judge-roots.ts";
import { lineageCases } from "./lineage-gold.ts";
import { weighLineage } from "./weigh-lineage.ts";

test("three printings of one count and a count of somebody else are two roots", async () => {
  const gold = lineageCases("open").find(({ slug }) => slug === "exact-copies-en");
  const [asked] = gold?.questions ?? [];
  if (gold === undefined || asked === undefined) throw new Error("the case is gone");
  expect(judgeRoots(gold, asked, await weighLineage(gold))).toEqual({
    measure: "killed",
    wanted: 2,
    ours: { roots: 2, together: 3, rightlyTogether: 3, belong: 3 },
    reports: { roots: 4, together: 0, rightlyTogether: 0, belong: 3 },
    numbers: { roots: 2, together: 3, rightlyTogether: 3, belong: 3 },
    absent: [],
  });
});

test("a figure that is not read stands alone, and the count cannot be right", async () => {
  const gold = lineageCases("open").find(({ slug }) => slug === "exact-copies-en");
  if (gold === undefined) throw new Error("the case is gone");
  const asked = { measure: "killed", roots: [[{ report: "d", quote: "Tern Bay" }]] };
  const judged = judgeRoots(gold, asked, await weighLineage(gold));
  expect(judged.absent).toEqual(["d:Tern Bay"]);
  expect(judged.ours.roots).toBe(-1);
});
