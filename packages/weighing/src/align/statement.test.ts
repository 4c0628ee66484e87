import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT } from "@tarjih/reading";
import { read } from "@tarjih/reading";
import { placesOf } from "./places.ts";
import { statementOf } from "./statement.ts";

const text = "The raid killed 1200 people.";
const report = {
  ...EMPTY_REPORT,
  id: "r1",
  lang: "en",
  published: "2031-04-15",
  length: text.length,
} as const;

test("a number of whose recognition nobody is sure answers no question", () => {
  const [figure] = read({ report, text }, EMPTY_CASE).figures;
  expect(figure?.low).toBe(1200);
  if (figure === undefined) return;
  const places = placesOf(EMPTY_CASE);
  expect(statementOf(figure, report, places)).not.toBeNull();
  expect(statementOf({ ...figure, ocr: 80 }, report, places)).toBeNull();
  expect(statementOf({ ...figure, ocr: 90 }, report, places)).not.toBeNull();
});
