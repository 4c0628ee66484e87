import { expect, test } from "vitest";
import { indexOf } from "../share/case-index.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { figuresTable } from "./figures-table.ts";

test("a figure from a picture says so in the table", () => {
  const { data } = sampleInput("court");
  const [first, ...rest] = data.weighing.figures;
  if (first === undefined) throw new TypeError("no figure");
  const weighing = { ...data.weighing, figures: [{ ...first, ocr: 70 }, ...rest] };
  const table = figuresTable({ ...data, weighing }, indexOf(data));
  const at = table.columns.findIndex(([name]) => name === "ocr");
  expect(table.rows.map((row) => row[at])).toEqual([70, ...rest.map(() => null)]);
});

test("a figure whose measure is only likely says so in the table, until somebody has accepted it", () => {
  const { data } = sampleInput("court");
  const [first, second, ...rest] = data.weighing.figures;
  if (first === undefined || second === undefined) throw new TypeError("no figure");
  const figures = [
    { ...first, likely: true as const, review: undefined },
    { ...second, likely: true as const, review: "accepted" as const },
    ...rest,
  ].map(({ review, ...one }) => (review === undefined ? one : { ...one, review }));
  const weighing = { ...data.weighing, figures };
  const table = figuresTable({ ...data, weighing }, indexOf(data));
  const at = table.columns.findIndex(([name]) => name === "likely");
  expect(table.rows.map((row) => row[at])).toEqual([true, false, ...rest.map(() => false)]);
});
