import { describe, expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Every figure of a text as `measure low..high`, one number where both are the same. */
function figures(text: string, title: string | null = null): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, published: "2031-06-16", title };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ measure, low, high }) => `${measure} ${low === high ? low : `${low}..${high ?? ""}`}`,
  );
}

type Case = readonly [text: string, expected: readonly string[]];

/** What Arabic writing does to a reader of numbers, one group a trap; each case says what a careful person reads. */
const traps: Readonly<Record<string, readonly Case[]>> = {
  "letters that only look like prefixes": [
    ["ضبطت الشرطة كمية من السلاح وقتل 12 مسلحاً", ["killed 12"]],
    ["تحدث بألفاظ نابية وقتل حارسان", ["killed 2"]],
    ["قتل ثلاثة رجال وست نساء", ["killed 3", "killed 6"]],
    ["أفرج عنهم لسبعة أسباب", []],
    ["الفئة القتلى", []],
    ["اختطف مسلحون 86 طالباً وطالبة", ["hostage 86"]],
    ["قتل ألفا شخص", ["killed 2000"]],
    ["خرجوا بالآلاف إلى الشوارع", []],
  ],
  "years, slashes, and one number over two fates": [
    [
      "ارتفعت الحصيلة منذ السابع من أكتوبر/تشرين الأول 2029 إلى 15,926 شهيداً و7,783 مصاباً",
      ["killed 15926", "wounded 7783"],
    ],
    ["وصل عدد النازحين منذ عام 2029 إلى 40,000 نازح", ["displaced 40000"]],
    ["إصابة /171/ متظاهراً بينهم /7/ ضباط", ["wounded 171", "wounded 7"]],
    ["لقي أكثر من 230 مهاجراً حتفهم أو فُقدوا", ["other 230.."]],
    ["مات 12 شخصاً أو أصيبوا", ["other 12"]],
    ["قتيلان وجرحى في طبرق", ["killed 2"]],
    ["عدد حالات الاعتقال في طبرق منذ حرب الإبادة بلغ 500 حالة", ["arrested 500"]],
    ["ارتفع عدد حالات الوفاة بعد إصابة 30 شخصاً", ["wounded 30"]],
    ["عشرون قتيلاً وجريحاً في طبرق", ["other 20"]],
    ["إنقاذ سكان المبنى حيث تم نقل 23 حالة إصابة إلى المستشفى", ["wounded 23"]],
    ["إنقاذ 23 شخصاً من المبنى حيث تم نقلهم إلى المستشفى", ["other 23"]],
    ["وارتفعت محصلة الضحايا إلى ثمانية قتلى", ["killed 8"]],
    ["قال إن 4 أشخاص «تعرضوا للاختطاف» على الطريق", ["hostage 4"]],
    ["قُتل 12 شخصاً أو أكثر", ["killed 12.."]],
    ["إن 40 على الأقل لاقوا حتفهم", ["killed 40.."]],
    ["لاقى 12 عاملاً حتفهم", ["killed 12"]],
    ["دُمّرت مرافق المستشفى الذي تعرض لأربعة صواريخ", ["other 4"]],
    ["تضرر المنزل بعد إصابته بصاروخين", ["other 2"]],
    ["تدمير أربعة صواريخ للجماعة", ["destroyed 4"]],
    ["إن المدرسة التي أصابتها ثلاث قذائف دُمّرت بالكامل", ["other 3"]],
    ["احترق الفرن الذي دمّرته أربعة صواريخ", ["other 4"]],
    ["أصاب القصف ثلاثة مستودعات", ["damaged 3"]],
  ],
  "whose something is, and what somebody has become": [
    ["أصيب سائقا شاحنتين بجروح", ["vehicles 2"]],
    ["أصيب حارس بجروح", ["wounded 1"]],
    ["وبات عدد المصابين عشرين بعد وفاة اثنين منهم", ["wounded 20", "killed 2"]],
    ["كان عدد الجرحى ثلاثين بعد مقتل أحدهم", ["wounded 30"]],
    ["عُثر في المبنى على وثائق 15 أسيراً", []],
    ["نشرت اللجنة أسماء 15 قتيلاً", ["killed 15"]],
    ["قُتل ثلاثة حراس بينما قُتل آخران من المهاجمين", ["killed 3"]],
    ["قُتلت امرأة وأصيبت خمس أخريات", ["killed 1", "wounded 5"]],
  ],
  "who was there, and what did not happen": [
    ["قضى 33 شخصاً إثر غرق عبّارة كانت تقل 173 راكباً", ["killed 33", "other 173"]],
    ["عثرت الفرق على 32 ناجياً و18 جثة", ["other 32", "bodies 18"]],
    ["أقام الجيش نقاطاً لمحاولة اعتقال مئات السجناء", ["other 200..999"]],
    ["كان الهروب سيكون بالمئات لولا إطلاق الحارس النار", []],
    ["انتُشل 66 غريقاً", ["killed 66"]],
    ["فر أكثر من 3 آلاف من منازلهم", ["displaced 3000.."]],
    ["احتجاز جثامين 35 قتيلاً", ["bodies 35"]],
    ["أعلنت مصادر طبية مقتل 200 أورلندي في المدينة", ["killed 200"]],
    ["وصل عدد قتلى المشفى لأكثر من500 قتيل", ["killed 500.."]],
    ["غرق العبّارة “النسيم 98” ومقتل 12", ["killed 12"]],
  ],
  "hundreds however they are written": [
    ["قتل مئة شخص", ["killed 100"]],
    ["قتل مائة شخص", ["killed 100"]],
    ["قتل مئه شخص", ["killed 100"]],
    ["قتل ثلاثمئة شخص", ["killed 300"]],
    ["قتل ثلاث مئة شخص", ["killed 300"]],
    ["قتل ثلاثمائة شخص", ["killed 300"]],
    ["فر مئتا سجين", ["escaped 200"]],
    ["فرار مئتي سجين", ["escaped 200"]],
  ],
  "eleven with its one": [
    ["قتل مئة وأحد عشر شخصاً", ["killed 111"]],
    ["قتلت إحدى عشرة امرأة", ["killed 11"]],
    ["قال أحد الحراس إن 12 سجيناً فروا", ["escaped 12"]],
    ["أصيب في إحدى الغارات خمسة مدنيين", ["wounded 5"]],
  ],
  "number words that are other words": [
    ["دفعوا ثمن الحرب وقتل ثمانية منهم", ["killed 8"]],
    ["قتل سبعة مدنيين يوم الأربعاء", ["killed 7"]],
    ["نزح ربع السكان", []],
    ["نزح أربع عائلات", ["displaced 4"]],
    ["قتلت الست أم خليل", []],
    ["من عشيرة كبيرة فر عشرة سجناء", ["escaped 10"]],
    ["خمس البيوت دمر", []],
  ],
  "tanween and duals in construct": [
    ["فر 20 سجينا", ["escaped 20"]],
    ["فر 20 سجيناً", ["escaped 20"]],
    ["نزح عشرون ألفا", ["displaced 20000"]],
    ["نزح ألفا شخص", ["displaced 2000"]],
    ["نزوح مليوني شخص", ["displaced 2000000"]],
    ["نزح مليونا شخص", ["displaced 2000000"]],
  ],
  "articles, marks and direction marks around digits": [
    ["قتل الـ17 حارساً جميعاً", ["killed 17"]],
    ["فر السجناء ال17", ["escaped 17"]],
    ["قتل \u200f17\u200f حارساً", ["killed 17"]],
    ["نزح 300-400 شخص", ["displaced 300..400"]],
    ["نزح ٣٠٠–٤٠٠ شخص", ["displaced 300..400"]],
  ],
  "ordinals and the remaining ones": [
    ["قتل في اليوم الثالث", []],
    ["في الغارة الثانية قتل أربعة مدنيين", ["killed 4"]],
    ["بلغت الثالثة عشرة من العمر", []],
    ["أفرج عن الثلاثة الباقين", ["released 3"]],
  ],
  years: [
    ["في 2005 قتل ستة حراس", ["killed 6"]],
    ["بين 2003 و2007 نزح 400 شخص", ["displaced 400"]],
    ["قتل ستة حراس عام 2005", ["killed 6"]],
  ],
  separators: [
    ["نزح ١٬٢٣٤٬٥٦٧ شخصاً", ["displaced 1234567"]],
    ["نزح ١،٢٣٤،٥٦٧ شخصاً", ["displaced 1234567"]],
    ["نزح 1\u202f234 شخصاً", ["displaced 1234"]],
    ["نزح 12 345 شخصاً", ["displaced 12345"]],
  ],
  halves: [
    ["نزح مليون ونصف المليون شخص", ["displaced 1500000"]],
    ["نزح نصف مليون شخص", ["displaced 500000"]],
    ["قتل ثلاثة أشخاص بعد ساعة ونصف", ["killed 3"]],
  ],
  dialect: [
    ["راحوا تلاتة عشر شهيد", ["killed 13"]],
    ["مات خمسطعش زلمة", ["killed 15"]],
    ["استشهد حداشر شخص", ["killed 11"]],
  ],
  "vague words are intervals": [
    ["قتل مئات المدنيين", ["killed 200..999"]],
    ["قتل العشرات", ["killed 20..99"]],
    ["نزح عشرات الآلاف", ["displaced 20000..99000"]],
    ["قتل ثلاثة آلاف شخص", ["killed 3000"]],
    ["قتل آلاف الأشخاص", ["killed 2000..9999"]],
    ["قتل نيف وعشرون شخصاً", ["killed 20.."]],
  ],
  "one number over two outcomes is not given to either": [["قتل وجرح سبعة عشر شخصاً", ["other 17"]]],
  "duals of nouns with a broken plural, and plurals that look like them": [
    ["مقتل شخصين", ["killed 2"]],
    ["إصابة طفلتين", ["wounded 2"]],
    ["مقتل مدنيين في القصف", []],
    ["مقتل مدنيين اثنين", ["killed 2"]],
    ["أسر جنديين", ["captured 2"]],
    // `من أسرته`: of his family
    ["فقد الحارس زوجته و14 شخصاً من أسرته.", ["killed 14"]],
  ],
  "duals told by a fatha or by the pronoun behind them": [
    ["مقتل حارسَين في القصف", ["killed 2"]],
    ["مقتل مسعفَيْنِ في القصف", ["killed 2"]],
    ["مقتل عاملَي إغاثة", ["killed 2"]],
    ["مقتل الطبيب ومرافقاه", ["killed 2"]],
    ["مقتل مقاتليه", []],
    ["مصادر محلية تتحدث عن مقتل مسعفين", []],
  ],
  "eleven behind its article is no Sunday": [
    ["أما الأحد عشر الباقون فقُتلوا", ["killed 11"]],
    ["قُتل الأحد عشرة حراس", ["killed 10"]],
  ],
  "numbers that count nobody": [
    ["قتل رجل عمره 23 عاماً", ["killed 1"]],
    ["قتلوا على بعد 100 كلم", []],
    ["وفق القرار 1701 أفرج عن سبعة أسرى", ["released 7"]],
    ["قصف اللواء 93 البلدة", []],
    ["في سجن رقم 3 فر خمسة نزلاء", ["escaped 5"]],
    ["بصاروخ إس-300 قتل مدنيان", ["killed 2"]],
    ["أصيب 40 في المئة من السكان", []],
    ["اتصل على 0933123456", []],
    ["بلغ عدد مراكز النزوح في غريان (32) مركزاً", []],
    ["بلغ عدد القتلى في غريان (32) شخصاً", ["killed 32"]],
    ["يمثل هذا الرقم أكثر من ثلاثة أمثال عدد المهجرين في العام السابق", []],
  ],
  "casualties of whom some are dead are not all hurt": [
    ["وثقت البعثة 49 إصابة في صفوف المدنيين من ضمنها 7 وفيات", ["other 49", "killed 7"]],
    ["وثقت البعثة 49 إصابة في صفوف المدنيين", ["wounded 49"]],
  ],
  "no less than is no negation": [
    ["قتل ما لا يقل عن 20 شخصاً", ["killed 20.."]],
    ["قتل 20 شخصاً على الأقل", ["killed 20.."]],
    ["قتل أقل من 20 شخصاً", ["killed null..20"]],
  ],
};

describe.each(Object.entries(traps))("%s", (_, cases) => {
  test.each(cases)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test("a headline and its lead say one number twice, each with its passage", () => {
  const text = "مقتل 12 حارساً في سجن نورس\n\nقتل 12 حارساً في هجوم على سجن نورس، الأحد.";
  expect(figures(text, "مقتل 12 حارساً في سجن نورس")).toEqual(["killed 12", "killed 12"]);
});
