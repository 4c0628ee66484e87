import { describe, expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Every figure of a text as `value measure group`. */
function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, published: "2031-06-16" };
  return read({ report, text }).figures.map(
    ({ measure, group, low, high }) =>
      `${low === high ? low : `${low}..${high ?? ""}`} ${measure} ${group}`,
  );
}

type Case = readonly [text: string, ...expected: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  "victims of both kinds, some of the hurt, and who was found": [
    [
      "إجمالي الضحايا بلغ 99، مؤكدة مقتل 12 شخصاً وإصابة 87",
      "99 other unknown",
      "12 killed unknown",
      "87 wounded unknown",
    ],
    [
      "ارتفع عدد الضحايا إلى 83 حالة وفاة إضافة إلى عشرات الجرحى. وقال مصدر إن عدد القتلى بلغ 63",
      "83 killed unknown",
      "20..99 wounded unknown",
      "63 killed unknown",
    ],
    ["انتشال 5 ضحايا من تحت الأنقاض", "5 bodies unknown"],
    [
      "انتشال 5 ضحايا من تحت الأنقاض لترتفع الحصيلة إلى 87 شخصاً",
      "5 bodies unknown",
      "87 killed unknown",
    ],
    [
      "بلغ القتلى 722 شخصاً (يتضمنهم 166 مدنياً بينهم 21 طفلاً)",
      "722 killed unknown",
      "166 killed civilians",
      "21 killed children",
    ],
    ["انتشال 5 ضحايا أحياء من تحت الأنقاض", "5 other unknown"],
    [
      "3 أشخاص (بينهم سيدة واثنان مجهولو الهوية) قُتلوا بالقصف",
      "3 killed unknown",
      "1 killed women",
      "2 killed unknown",
    ],
  ],
  "fire, words and goods are exchanged, and nobody": [
    ["لم يسقط في تبادل القصف ليل الثلاثاء أي قتيل", "0 killed unknown"],
    ["تبادل الطرفان الاتهامات بعد مقتل 12 مدنياً", "12 killed civilians"],
    ["تبادل الجانبان 40 أسيراً", "40 exchanged captives"],
  ],
  "one that is a word of what stands before it": [
    ["هل صحيح أن خمسة آلاف عائلة شُرّدت في ليلة واحدة؟", "5000 displaced families"],
    ["هل يُعقل أن يُقتل عشرون شخصاً ولا تُفتح قضية واحدة؟", "20 killed unknown"],
  ],
  "names of models, and ranges that somebody expects": [
    ["قُتل ثمانية في طائرة من طراز إليوشن 76", "8 killed unknown"],
    ["يتوقع الخبراء أن تتراوح الوفيات بين 5 آلاف و8 آلاف إذا لم يُفتح الطريق"],
  ],
  "eleven behind one who is counted by the noun": [
    ["أصيبت معلمة وأحد عشر تلميذاً", "1 wounded teachers", "11 wounded students"],
    ["قُتل حارس وأحد عشر مسلحاً", "1 killed guards", "11 killed fighters"],
  ],
  "carried elsewhere or driven from home": [
    ["إجلاء 64 مريضاً و9 مرافقين من المشفى", "64 other unknown", "9 other unknown"],
    ["أجلت الفرق 57 مسناً من الدار", "57 other elderly"],
    ["إجلاء 640 من سكان القرية و12 عائلة", "640 displaced residents", "12 displaced families"],
  ],
  "so many for so many": [
    [
      "نقل الصليب الأحمر 115 محتجزاً من الجانب الأول مقابل 42 من الثاني، وكان الاتفاق ينص على 150 مقابل 50",
      "115 exchanged detainees",
      "42 exchanged detainees",
      "150 exchanged detainees",
      "50 exchanged detainees",
    ],
    ["صوّت 42 نائباً مقابل 17"],
  ],
  "none but so many": [
    ["من 210 منازل في القرية لم يسلم إلا ثلاثة عشر", "210 other houses", "13 other houses"],
    ["لم ينج من الغرق إلا سبعة", "7 other unknown"],
    ["لم يبق على الموعد سوى ثلاثة أيام"],
  ],
  "groups of those who are known by others": [
    ["قُتل الشرطي وأصيب 43 من زملائه", "43 wounded police"],
    ["عولج 612 طفلاً يعانون سوء تغذية توفي منهم 14", "612 other children", "14 killed children"],
    ["مقتل ثلاثة من نزلائه", "3 killed inmates"],
    [
      "بلغ عدد القتلى 38، وهم 21 جندياً، و13 مسلحاً، و4 من المهاجمين",
      "38 killed unknown",
      "21 killed soldiers",
      "13 killed fighters",
      "4 killed fighters",
    ],
  ],
  "so many are they": [
    ["الأشخاص الذين حوصروا في المصعد، وهم ستة، خرجوا سالمين", "6 other unknown"],
    ["ألقى الطيران قنابل مجموعها أحد عشر على البلدة", "11 other bombs"],
    ["سكان البلدة، وعددهم 34 ألفاً، ينتظرون"],
  ],
  "place by place": [
    [
      "إحصائية الشهداء بحسب المحافظات: الرملة 9، النهر 6، الجبل 3",
      "9 killed unknown",
      "6 killed unknown",
      "3 killed unknown",
    ],
    [
      "دُمّر 455 مسكناً في القرى الثلاث: السالمية (190) والدوير (165) وأم الرمل (100)",
      "455 destroyed houses",
      "190 destroyed houses",
      "165 destroyed houses",
      "100 destroyed houses",
    ],
    ["قُتل ثلاثة حراس: سالم (23) وأحمد (34) ووليد (19)", "3 killed guards"],
  ],
  "from so many to so many": [
    ["تراجع عدد المضربين عن الطعام من 120 إلى 85", "120 other unknown", "85 other unknown"],
    ["ارتفع سعر الخبز من 120 إلى 85"],
  ],
  "one of them": [
    ["أصيب ثلاثة حراس، وتوفي أصغرهم", "3 wounded guards", "1 killed guards"],
    ["قُتل حارسان، وقالت الإدارة إن ثالثاً وقع في الأسر", "2 killed guards", "1 captured guards"],
  ],
  "what never came true": [
    ["لو فُتحت الزنازين كلها لخرج ألف سجين إلى الشوارع"],
    ["لولا المسعفون لمات عشرون جريحاً"],
    ["لو عاد المسعفون. قُتل عشرون حارساً", "20 killed guards"],
  ],
  "votes, ages and sons": [
    ["أقر المجلس الميزانية بأغلبية 42 صوتاً مقابل 17، ونوقش ملف الأسرى"],
    ["لم يكن عمره إلا 12 عاماً حين قُتل"],
    ["مقتل ثلاثة من أبنائه", "3 killed unknown"],
    ["مقتل مئة وأحد وعشرين حارساً", "121 killed guards"],
    ["قُتل الأب وأحد أبنائه"],
  ],
  "families of those who were killed, and no captives": [
    ["تعهد رئيس الحكومة بتعويض أسر الضحايا الـ14", "14 killed unknown"],
    ["أعلنت الجبهة أسر الجنود السبعة", "7 captured soldiers"],
    [
      "سلّمت الجبهة تسعة جثامين مقابل إطلاق 20 من مقاتليها",
      "9 bodies unknown",
      "20 exchanged fighters",
    ],
  ],
  "things that fall": [
    ["أسقطت الدفاعات سبع مسيّرات، وسقطت اثنتان في البحر", "7 destroyed drones", "2 other drones"],
    ["أسقطت الطائرات أربعة براميل متفجرة على البلدة", "4 other bombs"],
  ],
};

test("what a relative clause tells of another deed befell others", () => {
  const text = "مقتل 15 مسلحاً قرب موقع الهجوم الذي أسفر عن مقتل ما لا يقل عن 305";
  expect(figures(text)).toEqual(["15 killed fighters", "305.. killed unknown"]);
});

test("those of whom it is told whose they are have nothing of those before", () => {
  const text = "قُتل جنديان. وقالت مصادر إن 12 من أنصار الحزب قتلوا.";
  expect(figures(text)).toEqual(["2 killed soldiers", "12 killed unknown"]);
});

test("a total of those of the hurt who are badly so is a part", () => {
  const of = (text: string): readonly string[] =>
    read({ report: { ...EMPTY_REPORT, id: "r1", lang: "ar" }, text }).figures.map(
      ({ mode, measure }) => `${measure} ${mode}`,
    );
  expect(of("عدد الإصابات الخطيرة بلغ 300 حالة")).toEqual(["wounded part"]);
  expect(of("عدد الإصابات بلغ 300 حالة")).toEqual(["wounded total"]);
});

test("rows under a toll are its parts, and said by who told it", () => {
  const text = `قال المرصد الشمالي إن 90 شخصاً قتلوا وتوزعوا على الشكل التالي:
- 37 من أبناء الوادي، بينهم 14 مدنياً (6 أطفال و5 نساء).
- 53 من عناصر الحرس.`;
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const };
  const rows = read({ report, text }).figures.slice(1);
  expect(rows.map(({ low, measure, mode }) => `${low} ${measure} ${mode}`)).toEqual([
    "37 killed part",
    "14 killed part",
    "6 killed part",
    "5 killed part",
    "53 killed part",
  ]);
  for (const { chain } of rows) expect(chain.at(-1)?.source).toBe("المرصد الشمالي");
});

describe.each(Object.entries(cases))("%s", (_, list) => {
  test.each(list)("%s", (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
