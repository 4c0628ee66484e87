import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, group, partOf }) =>
      `${quote} ${measure} ${group}${partOf === undefined ? "" : " of"}`,
  );
}

function modes(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(({ mode }) => mode);
}

test("who fell of the defenders is no part of the attackers whom they killed", () => {
  expect(
    figures("صدّ حماة النقطة الهجوم وقتلوا 12 مهاجماً، واستشهد منهم ثلاثة جنود وأصيب سبعة."),
  ).toEqual(["12 killed fighters", "ثلاثة killed soldiers", "سبعة wounded unknown"]);
  expect(modes("صدّ الحراس الهجوم وقتلوا سبعة مسلحين، واستشهد منهم حارسان.")).toEqual([
    "unknown",
    "unknown",
  ]);
  expect(modes("قُتل سبعة مسلحين، قُتل منهم ثلاثة في الوادي.")).toContain("part");
  expect(figures("قُتل 30 شخصاً، قُتل منهم 20 في المدرسة.")).toEqual([
    "30 killed unknown",
    "20 killed unknown of",
  ]);
});

function english(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  const made = read({ report, text }, EMPTY_CASE).figures;
  return made.map(({ quote, measure, partOf }) => {
    const whole = made.find(({ id }) => id === partOf)?.quote;
    return `${quote} ${measure}${whole === undefined ? "" : ` of ${whole}`}`;
  });
}

test("some of the deaths are of the dead, and those among them of these", () => {
  expect(
    english(
      "The council reported 73 killed and 204 injured; the mission has verified 41 of these deaths, among them 17 women.",
    ),
  ).toEqual(["73 killed", "204 wounded", "41 killed of 73", "17 killed of 41"]);
});

test("of two kinds that were among the dead neither is of the other", () => {
  expect(english("Five policemen and two lawyers were among the dead.")).toEqual([
    "Five killed",
    "two killed",
  ]);
});
