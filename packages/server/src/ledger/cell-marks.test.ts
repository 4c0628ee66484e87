import { expect, test } from "vitest";
import { EMPTY_REPORT, read } from "@tarjih/reading";
import { marksOf } from "./cell-marks.ts";

test("a cell says that its measure is only likely, until somebody has accepted it", () => {
  const text = "The death toll stood at 12; the council now speaks of 17, and the union of 21.";
  const report = { ...EMPTY_REPORT, id: "r", lang: "en", length: text.length } as const;
  const { figures } = read({ report, text });
  const [sure, likely] = ["12", "21"].map((words) =>
    figures.filter(({ quote }) => quote === words),
  );
  const alone = { isCopy: false, isPart: false };
  expect(likely).toHaveLength(1);
  expect(marksOf(likely ?? [], alone)).toEqual(["likely"]);
  expect(marksOf(sure ?? [], alone)).toEqual([]);
  expect(marksOf([...(sure ?? []), ...(likely ?? [])], alone)).toEqual([]);
  const accepted = (likely ?? []).map((one) => ({ ...one, review: "accepted" as const }));
  expect(marksOf(accepted, alone)).not.toContain("likely");
});
