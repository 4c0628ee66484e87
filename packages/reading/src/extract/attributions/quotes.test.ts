import { expect, test } from "vitest";
import { quoteAt, quotes } from "./quotes.ts";

test("quotations cross sentences and keep their marks", () => {
  const raw = 'قال: «جاؤوا. ثم ذهبوا.» وقال "نعم".';
  expect(quotes(raw).spans.map(({ start, end }) => raw.slice(start, end))).toEqual([
    "«جاؤوا. ثم ذهبوا.»",
    '"نعم"',
  ]);
  expect(quotes(raw).unclosed).toEqual([]);
});

test("a mark that never closes is reported where it stands", () => {
  const raw = "قال «جاؤوا. ثم ذهبوا";
  expect(quotes(raw)).toEqual({ spans: [], unclosed: [{ start: 4, end: 5 }] });
  expect(quotes('one "two\n\nthree "four"').unclosed).toEqual([{ start: 4, end: 5 }]);
});

test("an endless quotation is given up, in linear time", () => {
  const raw = `«${"ا".repeat(200_000)}`;
  expect(quotes(raw).unclosed).toEqual([{ start: 0, end: 1 }]);
  expect(quotes("«".repeat(50_000)).spans).toEqual([]);
});

test("quoteAt finds the quotation around an offset", () => {
  const { spans } = quotes("a “bc” d “ef” g");
  expect(quoteAt(spans, 4)).toEqual({ start: 2, end: 6 });
  expect(quoteAt(spans, 7)).toBeNull();
});
