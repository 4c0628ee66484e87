import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["وقال إن 12 منزلاً دُمّرت جزئياً وأربعة دُمّرت كلياً.", ["12 damaged", "أربعة destroyed"]],
  ["وأدى الانفجار إلى تحطم واجهات 14 محلاً.", ["14 damaged"]],
  ["دُمّرت ثلاثة منازل كلياً وخمسة جزئياً.", ["ثلاثة destroyed", "خمسة damaged"]],
  ["تدمير جزئي لـ12 منزلاً.", ["12 damaged"]],
  ["تضرر 960 منزلاً كلياً و1300 جزئياً.", ["960 destroyed", "1300 damaged"]],
  ["خطف مسلحون 38 تلميذاً، وتمكن 11 منهم من الهرب.", ["38 hostage", "11 escaped"]],
  ["كان في المنجم 43 عاملاً، وخرج 19 عاملاً بأنفسهم.", ["43 other", "19 other"]],
  ["دُمّر 22 محلاً كلياً و38 محلاً دُمّر جزئياً.", ["22 destroyed", "38 damaged"]],
  ["دُمّر 40 منزلاً جزئياً أو كلياً.", ["40 destroyed"]],
  ["تم انتشال 37 جثة و12 ناجياً.", ["37 bodies", "12 other"]],
  ["أُسر 37 أحياءً في المعركة.", ["37 captured"]],
  ["أُعيد 12 قسراً إلى البلاد.", []],
  ["الإفراج عن 37 بكفالة.", ["37 released"]],
  ["وأوقفت الشرطة 37 للتحقيق معهم.", ["37 arrested"]],
  ["وبفضل الله فُكّ أسر 212 أخاً، بينهم تسعة من القادة.", ["212 released", "تسعة released"]],
  ["كان في السجن 40 أسيراً أصبحوا أحراراً.", ["40 released"]],
  ["فقد 20 عاملاً وظائفهم.", ["20 other"]],
  ["فقد 20 شخصاً حياتهم.", ["20 killed"]],
  ["ودخل 12 أسيراً في إضراب عن الطعام.", ["12 other"]],
  ["فر 92 سجيناً ليلاً. وتم القبض على 19 سجيناً.", ["92 escaped", "19 recaptured"]],
  ["فر 92 سجيناً ليلاً. واعتُقل 19 بتهمة المساعدة.", ["92 escaped", "19 arrested"]],
  ["فر 92 سجيناً ليلاً. واعتُقل 19 متظاهراً.", ["92 escaped", "19 arrested"]],
  ["فر 92 سجيناً ليلاً. واعتقلت القوات 19 سجناء رأي.", ["92 escaped", "19 arrested"]],
  ["فر 92 سجيناً ليلاً. واعتُقل 19 سجيناً سابقاً.", ["92 escaped", "19 arrested"]],
  ["تم القبض على 19 سجيناً.", ["19 arrested"]],
  ["خلّف 12 قتيلاً في السوق و8 في الميناء.", ["12 killed", "8 killed"]],
  ["وتظاهر المئات احتجاجاً على اعتقال 12 ناشطاً.", ["12 arrested"]],
  ["وألقت القبض على قاتل 3 نساء.", ["3 other"]],
  ["ونُقل 60 أسيراً من سجن النخيل إلى سجن الوادي.", ["60 other"]],
  ["لا يزال 3 مصابين في العناية المركزة، بينما غادر 9 المستشفى.", ["3 wounded"]],
  ["دُمّر 40 منزلاً، وعاد السكان جزئياً.", ["40 destroyed"]],
  ["وأضاف أن 15 عاملاً تمكنوا من الهرب.", ["15 escaped"]],
  ["وأضاف أن 15 عاملاً تمكنوا من الفرار من القصف.", ["15 displaced"]],
  ["وأضاف أن 1500 شخص تمكنوا من الفرار.", ["1500 displaced"]],
])("the words around a number say more of its measure: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test("what is awaited has not been done", () => {
  const text = "وينتظر أن يُفرج عن 60 أسيراً السبت المقبل.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.map(({ phase }) => phase)).toEqual(["planned"]);
});

test.each([
  ["أصدرت النيابة مذكرات توقيف بحق 22 شخصاً.", "planned"],
  ["صدرت أوامر اعتقال بحق 22 شخصاً.", "planned"],
  ["نفذت الشرطة مذكرات توقيف بحق 22 شخصاً.", "done"],
])("who is sought under a warrant has not been taken: %s", (text, phase) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.map((one) => one.phase)).toEqual([phase]);
});

test("by how many a toll rose is no toll", () => {
  const modes = (text: string): readonly string[] => {
    const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
    return read({ report, text }).figures.map(
      ({ quote, bound, mode }) => `${quote} ${bound} ${mode}`,
    );
  };
  expect(modes("وزاد عدد القتلى 4 ليصل إلى 45.")).toContain("4 exact new");
  expect(modes("وزاد عدد القتلى إلى 45.")).toEqual(["45 exact total"]);
  expect(modes("وزاد عدد القتلى على 45.")).toEqual(["45 more-than total"]);
});

test.each([
  [
    "اعتقل 66 متظاهراً في غريان، أُطلق سراح 7 منهم، و20 متظاهراً في طبرق.",
    ["66 arrested", "7 released", "20 arrested"],
  ],
  [
    "اعتقل 66 متظاهراً في غريان أُفرج عن 7 منهم، و20 في طبرق.",
    ["66 arrested", "7 released", "20 arrested"],
  ],
  [
    "اعتقل 66 متظاهراً، أُفرج عن 7 منهم في غريان و20 في طبرق.",
    ["66 arrested", "7 released", "20 released"],
  ],
])("a number with its place stands beside the whole that has one: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});
