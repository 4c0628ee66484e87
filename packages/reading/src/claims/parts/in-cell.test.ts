import { expect, test } from "vitest";
import { isInCell } from "./in-cell.ts";

test.each([
  ["He said that the cell held 43 prisoners.", "43", true],
  ["43 prisoners were held in one cell.", "43", true],
  ["الزنزانة التي كان فيها، ومساحتها 12 متراً، كانت تضم 43 سجيناً", "43", true],
  ["كنا 43 سجيناً في زنزانة واحدة", "43", true],
  ["The cell held 43 men and the prison 1,200 inmates.", "1,200", false],
  ["كانت الزنزانة تضم 43 سجيناً، وكان السجن يضم 1200 سجين.", "1200", false],
  ["He was taken from his cell to a hall where 300 inmates were held.", "300", false],
  ["The prison held 430 prisoners.", "430", false],
  ["كان السجن يضم 430 سجيناً. وفي الزنزانة", "430", false],
])("%s", (text, quote, isOne) => {
  const start = text.indexOf(quote);
  expect(isInCell(text, { start, end: start + quote.length })).toBe(isOne);
});
