import { describe, expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Every figure as "number measure group", with its mode, phase or stance where it is not the plain one. */
function said(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure, group, mode, phase, stance }) =>
    [
      quote,
      measure,
      group,
      mode === "unknown" ? "" : mode,
      phase === "done" ? "" : phase,
      stance === "denied" ? stance : "",
    ]
      .filter((word) => word !== "")
      .join(" "),
  );
}

describe("what stands beside a deed and does not govern it", () => {
  test.each([
    ["تعثّر الاتفاق بعد إصابة خمسة.", ["خمسة wounded unknown"]],
    ["بعد الاتفاق بيومين خُطف أربعة عمال.", ["أربعة hostage workers"]],
    ["عشية الاتفاق قُتل أربعة.", ["أربعة killed unknown"]],
    ["انهار الاتفاق إثر مقتل سبعة حراس.", ["سبعة killed guards"]],
    ["اتفق الطرفان على إطلاق 20 أسيراً.", ["20 released captives agreed"]],
    ["سقط الحراس وهم يحمون 20 قروياً.", []],
    ["أصيب السائق وهو ينقل تسعة ركاب.", []],
    ["قتلت الغارة وهي تستهدف السوق 15 شخصاً.", ["15 killed unknown"]],
    ["أصابت الطائرات وهي تقصف الحي 17 مدنياً.", ["17 wounded civilians"]],
    ["أوقفت الشرطة وهي تفتش المنازل 17 شاباً.", ["17 arrested men"]],
    ["غرق وهم يحاولون العبور 40 مهاجراً.", ["40 killed unknown"]],
  ])("%s", (text, expected) => {
    expect(said(text).filter((one) => !one.includes(" other "))).toEqual(expected);
  });
});

describe("who does not deny denies nothing", () => {
  test.each([
    ["لم ننكر مقتل تسعة.", ["تسعة killed unknown"]],
    ["لا ننفي مقتل تسعة من عناصرنا.", ["تسعة killed fighters"]],
    ["لا ننفي إصابة أي مدني.", []],
    ["ننفي مقتل تسعة.", ["تسعة killed unknown denied"]],
    ["لم تصب قواتنا أي مدني.", []],
    ["لم ننف مقتل أي مدني.", []],
    ["لا ينفي الجيش سقوط أي قتيل.", []],
    ["لم تخسر قواتنا أي مقاتل.", ["أي مقاتل killed fighters denied"]],
    ["لم تخسر قواتنا أي عنصر.", ["أي عنصر killed fighters denied"]],
    ["نفت الوزارة، التي لم تنكر القصف، مقتل أي مدني.", ["أي مدني killed civilians denied"]],
    ["لم ننكر القصف ولم يقتل أي مدني.", ["أي مدني killed civilians denied"]],
    ["لم تنكر الحكومة القصف، ونفت مقتل أي مدني فيه.", ["أي مدني killed civilians denied"]],
    ["لم يصب أي من مقاتلينا.", ["أي من مقاتلينا wounded fighters denied"]],
    ["لم تصب أي طائرة.", ["أي طائرة damaged aircraft denied"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("who is counted", () => {
  test.each([
    [
      "قُتل طبيب وممرضتان، وأصيب 12 آخرون.",
      ["طبيب killed medics", "ممرضتان killed medics", "12 wounded unknown"],
    ],
    [
      "قال المركز إن 12 مدنياً بينهم سبعة أطفال وامرأة قتلوا.",
      ["12 killed civilians", "سبعة killed children part", "امرأة killed women part"],
    ],
    ["مقتل 3 عسكريين وإصابة 17 بينهم مواطنون.", ["3 killed soldiers", "17 wounded unknown"]],
    [
      "مقتل 3 عسكريين وإصابة 17 بينهم ضابط.",
      ["3 killed soldiers", "17 wounded soldiers", "ضابط wounded officers part"],
    ],
    [
      "تلقى المستشفى 27 ضحية للانفجار بينهم ثلاثة قتلى.",
      ["27 other unknown", "ثلاثة killed unknown part"],
    ],
    ["أحصى المشروع 1800 ضحية ومفقود في البحر.", ["1800 other unknown"]],
    ["قتل رجل ينتمي إلى طالبان.", ["رجل killed men"]],
    ["شن مقاتلو طالبان هجوماً قتل فيه تسعة.", ["تسعة killed unknown"]],
    ["قُتل طالبان.", ["طالبان killed students"]],
    ["وارتقى من مجاهدينا شهيدان.", ["شهيدان killed fighters"]],
    ["تضررت عدة أحياء من القصف.", ["عدة damaged items"]],
    ["وبحسب المنظمة، فقد أحصت 14 قتيلاً.", ["14 killed unknown total"]],
    ["فقد الجيش سبعة من جنوده.", ["سبعة killed soldiers"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("captives whom the verb of their clause lets go or moves", () => {
  test.each([
    ["أطلقت الحكومة، مساء الخميس، 40 أسيراً من قوات الجبهة.", ["40 released captives"]],
    ["نقلت طائرة تابعة للجنة الدولية 19 أسيراً إلى مطار تلمارة.", ["19 other captives"]],
    ["أسرت الجبهة 40 جندياً.", ["40 captured soldiers"]],
    ["أطلق الجنود النار، ولدى الجبهة 40 أسيراً.", ["40 held captives held"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("of the taken and saved", () => {
  test.each([
    ["أسر المقاتلون 40 جندياً، وقتل منهم خمسة.", "خمسة killed soldiers part"],
    ["خطف المسلحون 38 تلميذاً، وقُتل منهم اثنان.", "اثنان killed students part"],
    ["اعتقل العناصر عشرين متظاهراً، وأفرج منهم عن خمسة.", "خمسة released protesters part"],
    ["اعتقل الجنود 20 شاباً، وفر منهم خمسة.", "خمسة escaped men part"],
    ["أنقذ المسعفون 20 طفلاً، وتوفي منهم ثلاثة.", "ثلاثة killed children part"],
    ["اعتقل الجنود 20 شاباً، وأصيب منهم خمسة.", "خمسة wounded unknown part"],
    ["قتل الجنود 12 مسلحاً، وفر منهم ثلاثة.", "ثلاثة escaped unknown part"],
    ["انتشلت الفرق 12 ضحية بينهم ثلاثة قتلى.", "12 bodies unknown"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe("a toll that rises again", () => {
  const dead = "12 killed unknown total";
  test.each([
    ["بلغ عدد القتلى 12. وكان سعر الخبز 300، ثم ارتفع إلى 500.", [dead]],
    ["بلغ عدد القتلى 12. وبلغت الحرارة 38 درجة ثم ارتفعت إلى 41.", [dead]],
    ["بلغ عدد القتلى 12. وبلغت نسبة الدمار 60 بالمئة، ثم ارتفعت إلى 75.", [dead]],
    ["بلغ عدد القتلى 12. وبلغ عدد الطلعات الجوية 30، ثم ارتفع إلى 45.", [dead]],
    ["بلغ عدد القتلى 12. انخفض منسوب النهر ثم ارتفع إلى 45.", [dead]],
    ["بلغ عدد القتلى 12، وواصل منسوب النهر الانخفاض. ثم ارتفع إلى 45.", [dead]],
    [
      "بلغت حصيلة القتلى 12 قتيلاً و40 جريحاً. وارتفعت اليوم إلى 15.",
      [dead, "40 wounded unknown total"],
    ],
    [
      "بلغت حصيلة القتلى 12 قتيلاً، وفق الوزارة. ثم ارتفعت لاحقاً إلى 15.",
      [dead, "15 killed unknown total"],
    ],
    ["بلغ عدد القتلى 12 قبل أن يرتفع إلى 14.", [dead, "14 killed unknown total"]],
    [
      "بلغ عدد الجرحى 12 جريحاً في المدينة. وقفز مساء إلى 19.",
      ["12 wounded unknown total", "19 wounded unknown total"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
