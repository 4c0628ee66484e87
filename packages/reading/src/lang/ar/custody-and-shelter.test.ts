import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group, mode }) =>
      `${quote} ${measure} ${group}${mode === "part" || mode === "held" ? ` ${mode}` : ""}`,
  );
}

/** Sentences as agencies and ministries write them: who was driven out, held, let go, fired at and lost. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    "أعلنت المنظمة أن 4500 أسرة غادرت منازلها، فيما عادت 600 أسرة إلى قراها.",
    ["4500 displaced families", "600 returned families"],
  ],
  ["تستضيف المدارس 1900 نازح.", ["1900 displaced unknown"]],
  ["استقبلت مراكز الإيواء في المدينة 820 عائلة نازحة.", ["820 displaced families"]],
  ["ترك ما لا يقل عن 2,000 شخص بيوتهم.", ["2,000 displaced unknown"]],
  ["تعيش 90 أسرة مهجّرة في أبنية غير مكتملة.", ["90 displaced families"]],
  [
    "لا يزال 18 رهينة محتجزين في المبنى، بعد الإفراج عن سبعة آخرين.",
    ["18 hostage hostages held", "سبعة released hostages"],
  ],
  ["ما زالت الجماعة تحتجز ثمانية رهائن.", ["ثمانية hostage hostages"]],
  ["الرهائن المحررون، وعددهم 14، نُقلوا إلى مستشفى عسكري.", ["14 released hostages"]],
  ["استقبل الأهالي 27 محرراً.", ["27 released unknown"]],
  ["مقتل ثلاثة أسرى محررين.", ["ثلاثة killed captives"]],
  [
    "فرّ 60 سجيناً من السجن. وقالت الإدارة إنها أعادت 44 منهم.",
    ["60 escaped inmates", "44 recaptured inmates part"],
  ],
  ["اختطف المسلحون 40 امرأة وطفلاً رهائن.", ["40 hostage children+women"]],
  [
    "استولى المسلحون على 5 آليات وأحرقوا ثلاثاً أخرى.",
    ["5 other vehicles", "ثلاثاً destroyed vehicles"],
  ],
  [
    "أسقطت الدفاعات 23 طائرة مسيّرة من أصل 31 أطلقت باتجاه الميناء.",
    ["23 destroyed drones part", "31 other drones"],
  ],
  [
    "سوّى القصف 8 أبنية بالأرض وألحق دماراً جزئياً بـ17 مبنى آخر.",
    ["8 destroyed buildings", "17 damaged buildings"],
  ],
  ["إصابة 8 بينهم حالة حرجة في حادث تصادم.", ["8 wounded unknown"]],
  ["أصيب نحو عشرة آخرين معظمهم في حالة خطيرة.", ["عشرة wounded unknown"]],
  ["لم تسفر الغارات الثلاث عن قتلى.", ["الثلاث strikes strikes", "قتلى killed unknown"]],
  ["القتلى الـ60 من النساء والأطفال.", ["60 killed unknown"]],
  ["قُتل ثلاثة من الشرطة ومدني في هجوم.", ["ثلاثة killed police", "مدني killed civilians"]],
  ["نُشر 200 عنصر إضافي من الشرطة.", ["200 deployed police"]],
  ["قُتل ثلاثة من رجال الجمارك.", ["ثلاثة killed staff"]],
];

test.each(SENTENCES)("%s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
