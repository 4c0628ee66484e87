import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "ar",
    published: "2031-04-15",
    length: text.length,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, group, stance, mode }) =>
      `${quote} ${measure} ${group}${mode === "unknown" ? "" : ` ${mode}`}${stance === "hedged" ? " hedged" : ""}`,
  );
}

test("what may come counts nobody", () => {
  for (const text of [
    "حذرت المنظمة من أن 300 شخص قد يموتون جوعاً.",
    "قال رئيس البلدية إن عدد القتلى قد يصل إلى 20 ألفاً.",
    "وقد يصل عدد النازحين إلى 12 ألف نازح.",
    "يمكن أن يصل عدد القتلى إلى 500.",
    "الوزير توقع أن يبلغ عدد القتلى 30 قتيلاً.",
    "سيُقتل 4000 شخص إذا انهار السد.",
    "تحدث الوزير عن الإعصار، متوقعاً ارتفاع عدد القتلى إلى 10 آلاف.",
    "ومن المتوقع ارتفاع الحصيلة إلى 10 آلاف قتيل.",
    "وتوقع الوزير أن يرتفع الرقم إلى نحو 80 قتيلاً.",
    'وتوقع الوزير أن "يرتفع الرقم إلى نحو 80 قتيلاً".',
  ])
    expect(figures(text), text).toEqual([]);
});

test("a toll that is to rise because some are missing counts them", () => {
  expect(figures("قال إن حصيلة القتلى مرشحة للارتفاع لوجود ستة مفقودين.")).toEqual([
    "ستة missing unknown",
  ]);
});

test("what is threatened, ordered or tried has befallen nobody", () => {
  for (const text of [
    "هددت جماعة «الفجر» بإعدام الرهائن الخمسة.",
    "وهدد الخاطفون بقتل 5 رهائن.",
    "كشفت وثائق عن أوامر بتصفية 60 من قادة الاحتجاجات.",
    "نجا الوزير من محاولة اغتيال قاضيين ومرافقيهم.",
  ])
    expect(figures(text), text).toEqual([]);
  expect(figures("قضت المحكمة بإعدام تسعة متهمين.")).toEqual(["تسعة other unknown"]);
  expect(figures("وصادق الحاكم على إعدام تسعة رجال.")).toEqual(["تسعة other men"]);
  expect(figures("أيدت محكمة الجنايات العليا إعدام تسعة رجال.")).toEqual(["تسعة other men"]);
  expect(figures("طلبت النيابة الإعدام لتسعة رجال.")).toEqual(["تسعة other men"]);
  expect(figures("وقع إعدام تسعة رجال في الساحة.")).toEqual(["تسعة killed men"]);
  expect(figures("توعدت الجماعة بالرد على مقتل تسعة من عناصرها.")).toEqual(["تسعة killed الجماعة"]);
});

test("what may have happened is doubted, not forecast", () => {
  expect(figures("يُخشى أن يكون أكثر من 500 شخص قد قتلوا.")).toEqual(["500 killed unknown hedged"]);
  expect(figures("وقد يكون 20 شخصاً قُتلوا.")).toEqual(["20 killed unknown hedged"]);
  expect(figures("وكان السوق قد تعرّض لقصف راح ضحيته 14 شخصاً.")).toEqual(["14 killed unknown"]);
});

test("one number over two groups is of neither alone", () => {
  expect(figures("قُتل 40 من النساء والأطفال.")).toEqual(["40 killed children+women"]);
  expect(figures("قُتل 40 امرأة وطفلاً.")).toEqual(["40 killed children+women"]);
  expect(figures("قُتل ثلاثة حراس وطفل.")).toEqual(["ثلاثة killed guards", "طفل killed children"]);
});

test("brackets around a number do not part it from its noun", () => {
  expect(figures("أصيب (20) شخصاً بينهم (5) أطفال.")).toEqual([
    "20 wounded unknown",
    "5 wounded children part",
  ]);
});

test("what came within a day is new, and the total is another number", () => {
  expect(figures("وصل المستشفيات خلال الـ24 ساعة الماضية 38 شهيداً.")).toEqual([
    "38 killed unknown new",
  ]);
  expect(figures("انتُشلت ثماني جثث ما يرفع الحصيلة إلى 40 قتيلاً.")).toEqual([
    // found since the toll before
    "ثماني bodies unknown new",
    "40 killed unknown total",
  ]);
});
