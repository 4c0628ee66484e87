import { expect, test } from "vitest";
import { asides } from "./asides.ts";
import type { Report } from "./model/report.ts";
import { read } from "./testing/by-rules.ts";
import { EMPTY_REPORT } from "./model/report.ts";

function asidesOf(text: string): readonly (readonly [string, string])[] {
  const report: Report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "mixed",
    published: "2031-04-12",
    length: text.length,
  };
  const reading = read({ report, text });
  return asides(reading, text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
}

test("every number is a figure, in a date, of a kind, or not understood", () => {
  const found = asidesOf("قُتل 12 مدنياً يوم 3 نيسان 2031 على بعد 40 كيلومتراً، ومعهم 7 غرائب.");
  expect(found).toEqual([
    [expect.stringContaining("40"), "distance"],
    ["7", "unread"],
  ]);
});

test("a number without its noun is not understood, a noun without its number is none", () => {
  expect(asidesOf("Partners plan to reach a further 1,100 by then. A guard left.")).toEqual([
    ["1,100", "unread"],
  ]);
  expect(asidesOf("غادر حارسان المكان.")).toEqual([]);
});

test("furniture and other languages are named as such", () => {
  expect(asidesOf("Twelve escaped.\nRead also: 40 killed\nOn iki kişi öldü.")).toEqual([
    ["Read also: 40 killed", "furniture"],
    ["On iki kişi öldü.", "foreign"],
  ]);
});
