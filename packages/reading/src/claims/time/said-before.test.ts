import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** `quote start basis` of every figure of a report published on Monday 2031-06-16. */
function heldIn(text: string, lang: "ar" | "en", outlet: string | null = null): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, outlet, published: "2031-06-16" };
  const names = { ar: ["قوات الوادي"], en: [] };
  const actor = { id: "valley", names, kind: "party", party: null } as const;
  return read({ report, text }, { ...EMPTY_CASE, actors: [actor] }).figures.map(
    ({ quote, asOf, group }) => `${quote} ${asOf.start ?? "?"} ${asOf.basis} ${group}`,
  );
}

test("what a toll was earlier on the day of the report held at no known time of it", () => {
  expect(heldIn("وكانت الحصيلة صباح الاثنين 17 قتيلاً.", "ar")).toEqual(["17 ? assumed unknown"]);
  expect(heldIn("وكانت الحصيلة مساء الأحد 17 قتيلاً.", "ar")).toEqual([
    "17 2031-06-15 relative unknown",
  ]);
});

test.each([
  "The death toll from a bombing in Olm earlier on Sunday has now risen to 11.",
  "The death toll from an attack earlier in the day has risen to 11.",
  "The death toll from the first attack rose to 11.",
])("when the attack was makes no older toll of it: %s", (text) => {
  expect(heldIn(text, "en")).toEqual(["11 2031-06-16 published unknown"]);
});

test.each(["The initial death toll was 11.", "An earlier toll put the dead at 11."])(
  "an older toll is one: %s",
  (text) => {
    expect(heldIn(text, "en")).toEqual(["11 ? assumed unknown"]);
  },
);

test("what we had said yesterday held then", () => {
  expect(heldIn("وكنا قد أعلنا مساء أمس عن 37 وفاة، ثم انتُشلت ثلاث جثث.", "ar")[0]).toBe(
    "37 2031-06-15 relative unknown",
  );
});

test("what somebody had announced already, with who it was before the verb", () => {
  expect(heldIn("وسبق لمسؤولين في غريان أن أعلنوا مقتل 23 حارساً.", "ar")).toEqual([
    "23 ? assumed guards",
  ]);
});

test("how many were held at a moment that is over is no number of now", () => {
  expect(heldIn("وكان في قبضتنا عند إغلاق الأبواب 64 محتجزاً.", "ar")).toEqual([
    "64 ? assumed detainees",
  ]);
  expect(heldIn("في قبضتنا 64 محتجزاً.", "ar")).toEqual(["64 2031-06-16 published detainees"]);
});

describe("a number that was given before is not of the day of publication", () => {
  test("in English", () => {
    expect(heldIn("The Desk had earlier put the death toll at 54.", "en")).toEqual([
      "54 ? assumed unknown",
    ]);
    expect(heldIn("The army had said on Wednesday that 12 guards were killed.", "en")).toEqual([
      "12 2031-06-11 relative guards",
    ]);
    expect(
      heldIn("The guard corrected its earlier statement and said 12 inmates had escaped.", "en"),
    ).toEqual(["12 2031-06-16 published inmates"]);
    expect(heldIn("The ministry raised its previous estimate to 40 dead.", "en")).toEqual([
      "40 2031-06-16 published unknown",
    ]);
    expect(
      heldIn("Health authorities previously put the death toll in Dorra at 55.", "en"),
    ).toEqual(["55 ? assumed unknown"]);
    expect(
      heldIn(
        "The union, which had counted 12 dead, raised its figure for guards killed to 14.",
        "en",
      ),
    ).toEqual(["12 ? assumed unknown", "14 2031-06-16 published guards"]);
    expect(
      heldIn("The union, which had spoken of 12 arrests, now says 14 guards were arrested.", "en"),
    ).toEqual(["12 ? assumed unknown", "14 2031-06-16 published guards"]);
    expect(
      heldIn("The union, which had listed 61 dead, has since lowered its figure to 58.", "en"),
    ).toEqual(["61 ? assumed unknown", "58 2031-06-16 published unknown"]);
    expect(heldIn("It said that it had found 30 bodies.", "en")).toEqual([
      "30 2031-06-16 published unknown",
    ]);
    expect(heldIn("The army had killed 20 people.", "en")).toEqual([
      "20 2031-06-16 published unknown",
    ]);
  });

  test("in Arabic", () => {
    expect(heldIn("وكانت القيادة قد أعلنت الأربعاء مقتل 12 حارساً.", "ar")).toEqual([
      "12 2031-06-11 relative guards",
    ]);
    expect(heldIn("وكان الجيش أعلن مقتل 12 حارساً.", "ar")).toEqual(["12 ? assumed guards"]);
    expect(heldIn("كان 12 حارساً قتلوا في الهجوم.", "ar")).toEqual([
      "12 2031-06-16 published guards",
    ]);
  });
});

describe("whose fighters they are", () => {
  test("are the speaker's who says ours, or of the side named before", () => {
    expect(heldIn("The Ridge Front said 31 of its fighters were killed.", "en")).toEqual([
      "31 2031-06-16 published Ridge Front",
    ]);
    expect(heldIn("أعلن الحرس الساحلي مقتل خمسة من عناصره.", "ar")).toEqual([
      "خمسة 2031-06-16 published الحرس الساحلي",
    ]);
    expect(heldIn("استشهد 31 مقاتلاً من قواتنا.", "ar", "قوات الوادي")).toEqual([
      "31 2031-06-16 published valley",
    ]);
  });

  test("are nobody's who belong to several bodies together", () => {
    const text = "قتل 29 من قوات الوادي وحراس السجن.";
    expect(heldIn(text, "ar")).toEqual(["29 2031-06-16 published unknown"]);
  });
});

test("what a sentence opens with, or an older paper said, is of before", () => {
  expect(heldIn("Earlier, the channel reported about 59 dead.", "en")).toEqual([
    "59 ? assumed unknown",
  ]);
  expect(heldIn("وكانت الحصيلة السابقة حسب الوكالة مقتل أربعة حراس.", "ar")).toEqual([
    "أربعة ? assumed guards",
  ]);
  expect(heldIn("وكانت حصيلة سابقة قد أشارت إلى مقتل أربعة حراس.", "ar")).toEqual([
    "أربعة ? assumed guards",
  ]);
  const office = "وكان وزير الري والنقل في حكومة إقليم الوادي سامر الحلاق";
  expect(heldIn(`${office} قد أعلن مقتل 59 شخصاً.`, "ar")).toEqual(["59 ? assumed unknown"]);
  expect(heldIn("وفي وقت سابق أعلنت الوزارة مقتل 59 شخصاً.", "ar")).toEqual([
    "59 ? assumed unknown",
  ]);
  expect(heldIn("وفي وقت سابق اليوم أعلنت الوزارة مقتل 59 شخصاً.", "ar")).toEqual([
    "59 2031-06-16 published unknown",
  ]);
  expect(
    heldIn(
      "The office gave 40 dead (adjusting a previous report that said 300 were dead and over 100 missing).",
      "en",
    ),
  ).toEqual(["40 2031-06-16 published unknown", "300 ? assumed unknown", "100 ? assumed unknown"]);
});
