import { expect, test } from "vitest";
import { standsNow } from "./stands-now.ts";

const basis = (text: string): string | null =>
  standsNow(text, { start: text.indexOf("52"), end: text.length }, "2031-08-07")?.basis ?? null;

test.each([
  "The death toll stands at 52.",
  "The coast guard's toll stood unchanged at 52.",
  "The toll remains at 52.",
  "لا تزال الحصيلة عند 52 قتيلا.",
  "بقيت الحصيلة دون تغيير عند 52 قتيلا.",
])("%s holds on the day of the report", (text) => {
  expect(basis(text)).toBe("relative");
});

test.each([
  "The death toll stood at 52.",
  "He stands at gate 52.",
  "The toll rose to 52.",
  "وقف عند 52 حاجزا.",
])("%s says no time", (text) => {
  expect(basis(text)).toBe(null);
});

test("no day is known", () => {
  expect(standsNow("The toll stands at 52.", { start: 20, end: 22 }, null)).toBe(null);
});
