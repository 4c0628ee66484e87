import { describe, expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

const reading = (text: string): ReturnType<typeof read> =>
  read({ report: { ...EMPTY_REPORT, id: "r1", lang: "ar", outlet: "Desk" }, text });

/** Who is made to speak, in the order of the text. */
const speakers = (text: string): readonly string[] =>
  reading(text).attributions.map(({ source, stance }) =>
    stance === "reported" ? source : `${source} ${stance}`,
  );

/** Every figure's number and the sources it came through. */
const chains = (text: string): readonly string[] =>
  reading(text).figures.map(
    ({ quote, stance, chain }) =>
      `${quote} ${stance}: ${chain.map(({ source }) => source).join(" > ")}`,
  );

describe("who speaks", () => {
  test.each([
    [
      "زعمت الجماعة أنها أسرت طيارين، وهو ما كذّبته القيادة الجوية.",
      "الجماعة hedged",
      "القيادة الجوية denied",
    ],
    ["أصدرت إدارة السد بياناً قالت فيه إن الوضع طبيعي.", "إدارة السد"],
    ["نشر ناشط معروف صوراً قال إنها من الحي القديم.", "ناشط معروف"],
    ["أكد مدير شعبة الطوارئ، رامز الخطيب، أن الطريق مفتوح.", "رامز الخطيب"],
    ["عائلات المفقودين تعتصم أمام الوزارة، وتقول إن أحداً لم يزرها.", "عائلات المفقودين"],
    ["لم يستبعد وزير النقل فرضية العمل التخريبي.", "وزير النقل"],
    ["سأل القاضي المتهم عن الجثث، فأجاب بأنه لا يعرف شيئاً."],
    ["حمّلت نقابة العمال الإدارة المسؤولية، وطالبت بلجنة تحقيق.", "نقابة العمال", "نقابة العمال"],
    ["بُثّ فجراً تسجيل صوتي من الجبل."],
  ])("%s", (text, ...expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe("through whom a number came", () => {
  test.each([
    [
      "وزارة الدفاع، نقلاً عن غرفة العمليات المشتركة: مقتل 8 مسلحين",
      "8 reported: Desk > وزارة الدفاع > غرفة العمليات المشتركة",
    ],
    ["قُتل أربعة حراس، حسبما أفادت به مصادر أمنية.", "أربعة reported: Desk > مصادر أمنية"],
    ["تعتقد الشرطة أن الحريق متعمد، وقد أوقفت رجلين.", "رجلين asserted: Desk"],
    ["سكان تحدثوا لمراسلنا عبر الهاتف قالوا إن ستة بيوت دُمّرت.", "ستة reported: Desk > سكان"],
  ])("%s", (text, ...expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
