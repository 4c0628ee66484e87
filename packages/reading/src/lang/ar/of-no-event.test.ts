import { describe, expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const figures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, id: "r1", lang: "ar", outlet: "Desk" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

describe("numbers of nothing that happened", () => {
  test.each([
    ["قُتل ثلاثة. والتقى باحثو الشبكة 21 شاهداً وثلاثة مسعفين.", "ثلاثة killed"],
    ["فر 43 سجيناً، والسجن يضم ضعفي طاقته البالغة 800 نزيل.", "43 escaped"],
    ["ويحتجز المركز 1,200 شخص، أي أربعة أضعاف سعته البالغة 300 شخص.", "1,200 held"],
    ["قُتل 9. وانهارت العمارة المكونة من خمسة طوابق، وتقيم فيها 12 أسرة.", "9 killed"],
    ["انهار المبنى الذي تقطنه 30 عائلة، وقُتل طفلان.", "طفلان killed"],
    ["قُتل سبعة. ويستضيف المخيم، الذي أُنشئ عام 2025، نحو 61,000 لاجئ.", "سبعة killed"],
    ["قُتل ثلاثة في اشتباكات اندلعت في بضع قرى.", "ثلاثة killed"],
    ["لقي 19 شخصاً حتفهم. وكان المبنيان يضمان ثماني عائلات.", "19 killed"],
    ["قُتل ثلاثة. واستند التقرير إلى مقابلات مع 13 ناجياً وشاهداً.", "ثلاثة killed"],
    ["قُتل ثلاثة. ويستند التقرير إلى شهادات 63 شخصاً.", "ثلاثة killed"],
    ["ويشارك 120 شرطياً في ملاحقة الفارين الخمسة الباقين.", "120 deployed"],
    ["ونزح 1,300 شخص من القرية وثلاث قرى مجاورة.", "1,300 displaced"],
  ])("%s", (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ["أحرق المهاجمون القرية وثلاث قرى مجاورة.", "ثلاث destroyed"],
    ["قُتل 4. وتقيم 300 عائلة نازحة في المدارس.", "4 killed", "300 displaced"],
    ["قُتل 4. واستقبل المستشفى 60 جريحاً.", "4 killed", "60 wounded"],
    ["وشهد المخيم ثلاثة حرائق منذ بداية العام.", "ثلاثة other"],
  ])("but: %s", (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
