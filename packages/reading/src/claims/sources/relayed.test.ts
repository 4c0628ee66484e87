import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import type { Report } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Who says each figure of a message that Lina passes on, from the outlet to the origin. */
function told(text: string, source: string | null, more: Partial<Report> = {}): readonly string[] {
  const forwarded = { source, url: null, published: null };
  const report = { ...EMPTY_REPORT, outlet: "Lina", forwarded, length: text.length, ...more };
  return read({ report, text }).figures.map(({ quote, chain }) =>
    [quote, ...chain.map((step) => step.source)].join(" > "),
  );
}

test("whose words a message passes on stands between who sends it and whom they cite", () => {
  expect(told("14 guards were killed.", "Harbour Wire")).toEqual(["14 > Lina > Harbour Wire"]);
  expect(told("A medic said that 14 guards were killed.", "Harbour Wire")).toEqual([
    "14 > Lina > Harbour Wire > medic",
  ]);
  expect(told("قُتل 14 حارسا.", "مرفأ اليوم", { lang: "ar", outlet: null })).toEqual([
    "14 > unknown > مرفأ اليوم",
  ]);
});

test("in words passed on, we is whose words they are", () => {
  expect(told("We counted 14 bodies at the harbour.", "Harbour Wire")).toEqual([
    "14 > Lina > Harbour Wire",
  ]);
});

test("one's own message sent on is the sender's; one from nobody who is named is somebody unknown's", () => {
  expect(told("14 guards were killed.", "lina ")).toEqual(["14 > Lina"]);
  expect(told("14 guards were killed.", null)).toEqual(["14 > Lina > an unknown writer"]);
  expect(told("قُتل 14 حارسا.", null, { lang: "ar" })).toEqual(["14 > Lina > كاتب غير معروف"]);
});

test("yesterday in words passed on is the day before they were written", () => {
  const text = "14 guards were killed yesterday.";
  const days = (origin: string | null): readonly (string | null)[] => {
    const forwarded = { source: "Harbour Wire", url: null, published: origin };
    const report = { ...EMPTY_REPORT, published: "2031-04-20", forwarded, length: text.length };
    return read({ report, text }).dates.map(({ from }) => from);
  };
  expect(days("2031-04-12T21:00")).toEqual(["2031-04-11"]);
  expect(days(null)).toEqual(["2031-04-19"]);
});
