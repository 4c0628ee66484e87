import { expect, test } from "vitest";
import { isOfAge } from "./of-age.ts";

test.each([
  ["Eleven children aged under five were killed.", "Eleven", true],
  ["Eleven children under the age of 10 were killed.", "Eleven", true],
  ["قُتل 11 طفلاً دون الخامسة.", "11", true],
  ["قُتل 11 طفلاً دون سن العاشرة.", "11", true],
  ["Eleven children under the age of 18 were killed.", "Eleven", false],
  ["Eleven children were killed over 10 days.", "Eleven", false],
  ["قُتل 11 طفلاً دون الثامنة عشرة.", "11", false],
])("%s", (text, quote, isOne) => {
  const start = text.indexOf(quote);
  expect(isOfAge(text, { start, end: start + quote.length })).toBe(isOne);
});
