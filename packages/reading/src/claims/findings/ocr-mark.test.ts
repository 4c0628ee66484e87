import { expect, test } from "vitest";
import { isRecognised, isSurelyRead } from "./ocr-mark.ts";
import { read } from "../../testing/by-rules.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

test("a figure that was recognised from a picture says how sure that is", () => {
  const text = "Twelve inmates escaped. 17 guards were killed.";
  const at = text.indexOf("17");
  const ocr = [
    { start: at, end: at + 2, confidence: 60 },
    { start: at + 2, end: text.length, confidence: 90 },
  ];
  const figures = read({ report: { ...EMPTY_REPORT, ocr }, text }).figures;
  expect(figures.map(({ quote, ocr: sure }) => [quote, sure])).toEqual([
    ["Twelve", undefined],
    ["17", 60],
  ]);
});

test("words are surely read from 60 on, Western digits from 90, Arabic digits and numbers that begin with nought never", () => {
  const sure = (quote: string, ocr: number): boolean => isSurelyRead({ quote, ocr });
  expect(isSurelyRead({ quote: "٢٣" })).toBe(true);
  expect([sure("Twelve", 60), sure("Twelve", 50)]).toEqual([true, false]);
  expect(["17", "1,050", "1,200 to 1,300", "100"].map((one) => sure(one, 90))).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(sure("17", 80)).toBe(false);
  // ٩٧, ٥٠١٠ and ٦٨٧٤ of a picture were recognised as these.
  expect(["٠1", "١١", "019", "٠١00"].map((one) => sure(one, 100))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test("a number of a hidden layer is not surely read until a person has looked", () => {
  const text = "Twelve inmates escaped.";
  const ocr = [{ start: 0, end: text.length, confidence: null }];
  const [figure] = read({ report: { ...EMPTY_REPORT, ocr }, text }).figures;
  expect(figure?.ocr).toBeNull();
  expect(isRecognised({ ocr })).toBe(false);
  const sure = ([undefined, "accepted", "fixed", "pending"] as const).map((review) =>
    isSurelyRead({ quote: "Twelve", ocr: null, ...(review !== undefined && { review }) }),
  );
  expect(sure).toEqual([false, true, true, false]);
});

test("a time that was not surely recognised is none, whatever the number is", () => {
  const text = "Twelve guards were killed on 12 April 2031. Nine inmates died on Tuesday.";
  const figuresOf = (confidence: number): readonly unknown[] => {
    const ocr = [{ start: 0, end: text.length, confidence }];
    const report = { ...EMPTY_REPORT, ocr, published: "2031-04-16" };
    return read({ report, text }).figures.map(({ asOf, happened }) => [asOf.start, happened]);
  };
  const day = (on: string): object => ({ start: on, end: on });
  const [, tuesday] = figuresOf(70);
  expect(figuresOf(90)).toEqual([
    [expect.anything(), expect.objectContaining(day("2031-04-12"))],
    tuesday,
  ]);
  expect(figuresOf(70)[0]).toEqual([expect.not.stringContaining("04-12"), undefined]);
  expect(tuesday).toEqual([expect.anything(), expect.objectContaining(day("2031-04-15"))]);
});
