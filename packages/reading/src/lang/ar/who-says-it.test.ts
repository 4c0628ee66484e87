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
    ["وقال فهد الريس وهو زعيم في قبيلة رماح «اندلعت اشتباكات ليلاً في الوادي».", "فهد الريس"],
    ["أضافت «الموج»، في تقرير نشرته أمس، أن الطريق مغلق.", "الموج"],
    ["أكد عدد من أهالي القرية مصرع شقيقين.", "عدد من أهالي القرية"],
    ["وكان سكان في البلدة أشاروا السبت، إلى هجوم بالأسلحة الثقيلة.", "سكان في البلدة"],
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
    [
      "تبنى تنظيم الرعد الهجوم الذي استهدف الثكنة وأدى لمقتل 8 جنود وفق بيان للجيش.",
      "8 reported: Desk > الجيش",
    ],
    ["أعلن تنظيم الرعد اليوم الأحد، مسؤوليته عن التفجير الذي أوقع 90 قتيلاً.", "90 asserted: Desk"],
    ["تعتقد الشرطة أن الحريق متعمد، وقد أوقفت رجلين.", "رجلين asserted: Desk"],
    ["سكان تحدثوا لمراسلنا عبر الهاتف قالوا إن ستة بيوت دُمّرت.", "ستة reported: Desk > سكان"],
  ])("%s", (text, ...expected) => {
    expect(chains(text)).toEqual(expected);
  });
});
