import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["كان السجن، الذي صُمم لـ350 نزيلاً، يضم 912 سجيناً.", ["912 held"]],
  ["أُعد المخيم لـ350 أسيراً أُفرج عنهم.", ["350 released"]],
  ["أُقيم في المخيم عزاء لـ35 شهيداً.", ["35 killed"]],
  ["يضم السجن المشيّد لاستيعاب 400 نزيل نحو 1100 سجين.", ["1100 held"]],
  ["بُني السجن ليستوعب 500 نزيل وفر منه سبعة.", ["سبعة escaped"]],
  ["تعرض المبنى لثلاث ضربات.", ["ثلاث strikes"]],
  ["أُعد تقرير عن مقتل 40 أسيراً.", ["40 killed"]],
])("for how many a house was built, nobody is held by it: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["قُتل مدرس أمام منزله في طبرق.", ["مدرس killed"]],
  ["قُتل إمام المسجد في طبرق.", ["إمام killed"]],
  ["واغتيل ستة منهم أمام بيوتهم.", ["ستة killed"]],
  ["سقط خمسة أمام المخبز.", ["خمسة killed"]],
])("before a house stands no imam: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["عاد جندي أُسر في معارك 2027 إلى غريان.", []],
  ["قُتل في الحادث ثلاثون عام 2028.", ["ثلاثون killed"]],
  ["قُتل أربعة ووُلد ثلاثة.", ["أربعة killed"]],
  ["عُلقت الدراسة في 62 مدرسة آيلة للسقوط يدرس فيها 21 ألف تلميذ.", ["21 ألف other"]],
  ["بلغ عدد الجرحى في المواقع الثلاثة تسعين.", ["تسعين wounded"]],
  ["قُتل 48 شخصاً، 33 منهم تجاوزوا السبعين.", ["48 killed", "33 killed"]],
  ["تجاوز عدد القتلى السبعين.", ["السبعين killed"]],
])("a year, a birth, a ruin to come and an age are no toll: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["قضى الآلاف ليلتهم في السيارات.", []],
  ["يقضي 17 ألفاً الليل في الملاجئ.", []],
  ["يقضي الاتفاق بخروج 150 مقاتلاً.", ["150 other"]],
  ["وقضى 12 شخصاً في الحريق.", ["12 killed"]],
  ["قُتل أو شُوّه 58 طفلاً في شهر.", ["58 other"]],
  ["قتلت الألغام أو شوهت 312 شخصاً.", ["312 other"]],
  ["قالت المنظمة إن 1200 طفل قُتلوا أو شُوهوا.", ["1200 other"]],
  ["يستقبل المركز 214 طفلاً فقدوا آباءهم.", ["214 other"]],
  ["قال إن 20 شخصاً فقدوا حياتهم.", ["20 killed"]],
  ["فقدت دورية مكونة من 16 عنصراً الاتصال بقاعدتها.", ["16 other"]],
  ["سقطت قذيفتان قرب الملعب وجُرح ستة.", ["قذيفتان other", "ستة wounded"]],
  ["فقدنا 16 عنصراً.", ["16 killed"]],
  ["ضبطت الشرطة ثمانية أسلحة نارية.", ["ثمانية other"]],
  ["أوقف 25 سجيناً إضرابهم.", ["25 other"]],
  ["أوقفت الشرطة 25 سجيناً.", ["25 arrested"]],
  ["حاول 140 سجيناً الهرب ونجح 31 منهم.", ["140 other", "31 escaped"]],
  ["انهار الجسر وسقط نحو 90 منهم في النهر.", ["90 other"]],
  ["سقط 12 جندياً في المعركة.", ["12 killed"]],
  ["طُعن حارس حتى الموت في غريان.", ["حارس killed"]],
  ["أطلقت المدفعية 18 قذيفة أصابت ثلاث منها مدرسة.", ["18 other", "ثلاث other"]],
  ["تبادل القائدان التهم.", []],
  ["قبلت المحكمة طعن ثلاثة متهمين.", ["ثلاثة other"]],
  ["كان في الحارة 90 بيتاً احترق عشرون منها.", ["عشرون destroyed"]],
  ["بلغت الحصيلة 23 ميتاً و17 مصاباً.", ["23 killed", "17 wounded"]],
  ["قتل القصف مئتا شخص.", ["مئتا killed"]],
])("the words around a verb say what it means: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["لا يقل عدد القتلى عن 640.", [640, null]],
  ["لا يقل عدد القتلى عن 640 ولا يزيد على 900.", [640, 900]],
  ["لا تزيد خسائرنا على خمسة شهداء.", [null, 5]],
  ["ليس لدينا في السجن أكثر من 430 نزيلاً.", [430, null]],
  ["ليس لدينا أكثر من 430 نزيلاً.", [null, 430]],
  ["جاوز عدد القتلى 25.", [25, null]],
  ["قُتلت إحدى المعلمتين.", [1, 1]],
])("a verb around the toll bounds it: %s", (text, [low, high]) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.map((one) => [one.low, one.high])).toEqual([[low, high]]);
});

test("notices say what may be pulled down", () => {
  const text = "وزعت البلدية إخطارات بهدم 51 منشأة.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.map(({ phase }) => phase)).toEqual(["planned"]);
});

test.each([
  ["يصف طبيب الوضع بالكارثي.", []],
  ["يرد قائد على الاتهامات، ويود سجين أن يعود.", []],
  ["قال إن واحداً مات مريضاً.", []],
  ["فقد أصابه الرصاص في ساقه.", []],
  ["فقد قتله مسلح أمس.", []],
  ["سُجن بعد قتله جندياً.", ["جندياً killed"]],
  ["يعيش في البلدة 22 ألف نسمة، فيما تقدر الحكومة العدد بـ8 آلاف.", []],
  ["وُجد اثنان منهم قتيلين في الوادي.", ["اثنان killed"]],
  ["اعترفت الشرطة بتسعة قتلى قالت إن اثنين منهم شرطيان.", ["تسعة killed", "اثنين killed"]],
])("what is written like a death is none: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["أسفر التصادم عن وفاة 21 راكباً حرقاً وإصابة 19 آخرين.", ["21 killed", "19 wounded"]],
  ["استشهد ثلاثة من جنودنا قنصاً وجُرح سبعة.", ["ثلاثة killed", "سبعة wounded"]],
  ["قتل تفجير استهدف إحدى القوافل 34 شخصاً.", ["34 killed"]],
  ["أسفرت الانفجارات عن فقد 41 صياداً أرواحهم.", ["41 killed"]],
  ["قال التقرير إن 85 أصيبوا أو فقدوا أطرافهم.", ["85 wounded"]],
  ["قال التقرير إن 85 قُتلوا أو فُقدوا.", ["85 other"]],
])("each number keeps its own fate: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});
