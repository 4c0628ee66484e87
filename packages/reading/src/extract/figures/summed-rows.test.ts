import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";
import { rowsThatSum } from "../../text/rows-that-sum.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(
    ({ quote, measure, group, mode }) => `${quote} ${measure} ${group} ${mode}`,
  );
}

test("rows that make the number of their head are some of what it counts", () => {
  expect(figures("Dead 18\n  patients 11\n  women 4\n  visitors 3\nWounded 38")).toEqual([
    "18 killed unknown unknown",
    "11 killed unknown part",
    "4 killed women part",
    "3 killed unknown part",
    "38 wounded unknown unknown",
  ]);
  expect(figures("الشهداء: ١٩\n- مستشفى الدرب: ٩\n- مستشفى الوادي: ٦\n- العيادة: ٤\n")).toEqual([
    "١٩ killed unknown unknown",
    "٩ killed unknown part",
    "٦ killed unknown part",
    "٤ killed unknown part",
  ]);
});

test("small numbers of rows may be written out", () => {
  expect(figures("Treated: 55\n- prisoners 34\n- wardens 14\n- fire crews seven\n")).toEqual([
    "55 wounded unknown unknown",
    "34 wounded inmates part",
    "14 wounded unknown part",
    "seven wounded unknown part",
  ]);
});

test("rows behind those that make the sum cut the head in another way", () => {
  const rows = rowsThatSum(
    "Killed: 33\n of whom children (under 18): 11\n women: 8\n men: 14\n died later: 2\n",
  );
  expect([...rows.keys()]).toHaveLength(3);
  expect(figures("Killed: 33\n children (under 18): 11\n women: 8\n men: 14\n").slice(1)).toEqual([
    "11 killed children part",
    "8 killed women part",
    "14 killed men part",
  ]);
});

test("rows under a sentence that leaves them to come make up its number, and nobody's label speaks", () => {
  const arabic =
    "أحصى مرصد النخلة مقتل 63 شخصاً منذ الثلاثاء، يتوزعون كما يأتي:\n\n- فيلق الحصن: 27 مقاتلاً، بينهم قائد\n- حرس السهل: 24 مقاتلاً\n- مدنيون: 12، منهم أربعة أطفال\n\nوأصيب خمسون.";
  expect(figures(arabic).filter((one) => !one.startsWith("قائد"))).toEqual([
    "63 killed unknown total",
    "27 killed fighters part",
    "24 killed fighters part",
    "12 killed civilians part",
    "أربعة killed children part",
    "خمسون wounded unknown unknown",
  ]);
  const english =
    "The Palm Observatory has documented 63 deaths in 2032, broken down as follows:\n- Fort Legion: 27 fighters\n- Plains Guard: 24 fighters\n- Civilians: 12\n";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: english.length } as const;
  const read1 = read({ report, text: english }).figures;
  expect(read1.map(({ quote, mode }) => `${quote} ${mode}`)).toEqual([
    "63 unknown",
    "27 part",
    "24 part",
    "12 part",
  ]);
  expect(new Set(read1.map(({ chain }) => chain.at(-1)?.source))).toEqual(
    new Set(["Palm Observatory"]),
  );
  expect(rowsThatSum(english.replace("12\n", "15\n")).size).toBe(0);
});

test("a row that says itself what befell them, and who speaks beside it, keep their own", () => {
  expect(
    figures("The raid left 9 casualties, as follows:\n- Dead: 4\n- Wounded: 5\n").slice(1),
  ).toEqual(["4 killed unknown part", "5 wounded unknown part"]);
  const claims =
    "On 12 May the sides traded claims:\nHealth Ministry: 5 people were killed\nThe Front: 7 people were killed\n";
  expect(rowsThatSum(claims).size).toBe(0);
  expect(
    figures("بلغ عدد الضحايا 30 موزعين كالتالي:\nالوزارة: 18 قتيلاً\nالدفاع المدني: 12 قتيلاً\n").at(
      -1,
    ),
  ).toBe("12 killed unknown part");
});

test("rows with another sum, without a mark, or alone belong to no head", () => {
  expect(rowsThatSum("Dead 18\n  patients 11\n  staff 4").size).toBe(0);
  expect(rowsThatSum("Dead 18\nPatients 11\nStaff 7").size).toBe(0);
  expect(rowsThatSum("Dead 18\n  patients 18").size).toBe(0);
  expect(rowsThatSum("Dead 18\n\n  patients 11\n  staff 7").size).toBe(0);
});

test("an aside behind a number, thousands and line ends of other systems leave the rows what they are", () => {
  const rows = rowsThatSum("Homeless: 1,240:\r\n\tNorth 1,000 (two camps)\r\n\tSouth: 240\r\n");
  expect([...rows]).toEqual([
    [25, 10],
    [52, 10],
  ]);
});

test("a very long line costs no more than its length", () => {
  expect(rowsThatSum(`${"a ".repeat(200_000)}9\n  b 4\n  c 5`).size).toBe(0);
});

test("rows of sides make up a sum that does not say it is divided, whose and by whom it was told", () => {
  const told = (text: string): readonly string[] => {
    const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
    const report = {
      ...EMPTY_REPORT,
      id: "r1",
      lang,
      length: text.length,
      published: "2032-06-08",
    };
    return read({ report, text }).figures.map(
      ({ quote, measure, whose = "-", chain }) =>
        `${quote} ${measure} ${whose} ${chain.at(-1)?.source ?? ""}`,
    );
  };
  expect(
    told(
      "The observatory counted 63 dead:\n- Hill Legion: 27 fighters\n- Plains Guard: 24 fighters\n- Civilians: 12\n",
    ),
  ).toEqual([
    "63 killed - observatory",
    "27 killed Hill Legion observatory",
    "24 killed Plains Guard observatory",
    "12 killed - observatory",
  ]);
  expect(
    told("وثّق المرصد مقتل 51 مقاتلاً:\n- فيلق الحصن: 27 مقاتلاً\n- حرس السهل: 24 مقاتلاً\n"),
  ).toEqual(["51 killed - المرصد", "27 killed فيلق الحصن المرصد", "24 killed حرس السهل المرصد"]);
  // a town is no side, and small numbers add up by chance
  expect(
    told(
      "The army said 12 were killed:\n- Hill Legion: seven fighters\n- Plains Guard: 5 fighters\n",
    ).filter((one) => one.includes("army")),
  ).toHaveLength(1);
  expect(told("The ministry counted 30 dead:\n- Olm: 18 soldiers\n- Hask: 12 soldiers\n")).toEqual([
    "30 killed - ministry",
    "18 killed - ministry",
    "12 killed - ministry",
  ]);
});

test.each([
  "The clinic treated 25 wounded and gave out goods:\n- blankets: 12\n- tents: 13\n",
  "The clinic treated 25 wounded in Olm:\n- wards: 12 tents\n- yard: 13 tents\n",
  "The clinic counted 6 dead:\n- doctors: 1\n- nurses: 2\n- drivers: 3\n",
  "The report counted 25 killed:\n- in May: 12\n- in June: 13\n- in July: 9\n",
])("rows of something else are no parts: %s", (text) => {
  expect(
    figures(text).filter((one) => /^(?!25 ).*(?:killed|wounded) \S+ part$/u.test(one)),
  ).toEqual([]);
});

test("three rows make up a number that stands far before them, and no row's label speaks", () => {
  const text =
    "وثّق المرصد مقتل 21 شخصاً في هجوم السبت على قافلة قرب كلدار:\n- الجيش: 9 جنود\n- جبهة التلال: 8 مقاتلين\n- مدنيون: 4\n";
  expect(figures(text)).toEqual([
    "21 killed unknown total",
    "9 killed soldiers part",
    "8 killed fighters part",
    "4 killed civilians part",
  ]);
});
