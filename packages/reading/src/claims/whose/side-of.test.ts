import { expect, test } from "vitest";
import { areOfSpeaker, areOnDuty, isForce, isOfState, sideOf } from "./side-of.ts";

const side = (text: string): string | null => {
  const [before = "", number = "", after = ""] = text.split("#");
  return sideOf(before + number + after, {
    start: before.length,
    end: before.length + number.length,
  });
};

test.each([
  ["The enemy left #16# dead on the field and lost three vehicles.", "foe"],
  ["The enemy left 16 dead on the field and lost #three# vehicles.", "foe"],
  ["Enemy losses: #16# dead.", "foe"],
  ["#Three# enemy soldiers are in our hands.", "foe"],
  ["Our forces eliminated 512 terrorists and lost #47# soldiers.", "own"],
  ["#Nine# Ostran servicemen gave their lives.", "own"],
  ["#Three# of our soldiers were killed.", "own"],
  ["He put the army's own losses on Tuesday at #three# dead.", "own"],
  ["وقد أسفر الرد عن مقتل #11# عنصراً من القوة المعتدية", "foe"],
  ["وكبدت العدو #23# قتيلاً وعشرات الجرحى", "foe"],
  ["وأسرت قواتنا #خمسة# من جنود العدو.", "foe"],
  ["وارتقى من أبطالنا #ستة# شهداء", "own"],
  ["استشهد #ثلاثة# من مقاتلينا", "own"],
  ["وفقدنا #تسعة# رجال", "own"],
  ["توضح القيادة أن عدد شهدائنا في كمين الوادي هو #13# شهيداً", "own"],
  ["وارتقى منا #شهيدان# لا غير", "own"],
  ["أدت المعارك إلى مقتل #41# من جانبنا", "own"],
  ["وارتقى من صفوفنا #14# شهيداً", "own"],
  ["سقط لنا #أربعة# شهداء", "own"],
  ["خسائرنا: #ثلاثة# شهداء وسبعة جرحى", "own"],
  ["استشهد تسعة من رفاقنا وأصيب #أربعة عشر# آخرون", "own"],
  ["Our losses are #nine# dead and 14 wounded.", "own"],
  ["On our side #nine# fighters were killed.", "own"],
  ["خسائر العدو: #24# قتيلاً من جنوده", "foe"],
  ["أوقعنا في صفوف العدو #40# قتيلاً", "foe"],
  ["On the enemy's side #60# were killed.", "foe"],
  ["وارتقى #تسعة# من أبطال قواتنا المسلحة شهداء", "own"],
  ["وارتقى منا منذ الثلاثاء #ثلاثة# شهداء", "own"],
  ["تصدت لهم الدورية وأوقعت في صفوفهم #ستة# قتلى", "foe"],
])("whose people are counted: %s", (text, of) => {
  expect(side(text)).toBe(of);
});

test.each([
  "The enemy killed #16# civilians in the market.",
  "The office put its own losses at 9, and those of the enemy at #120# killed.",
  "The enemy's claim of #23# dead is a lie.",
  "#Nine# soldiers were killed, the ministry said.",
  "قتل العدو #16# مدنياً",
  "قُتل #تسعة# جنود",
  "عدد شهدائنا معروف، وقُتل #13# مسلحاً",
  "We reached #168# of them.",
  "استشهد تسعة من رفاقنا وقتلنا #30# مسلحاً",
  "استشهد تسعة من رفاقنا وأصيب #20# مسلحاً",
  "استشهد منا وقتلنا في الكمين #30# مسلحاً",
  "وصل #تسعة# من جرحى القصف إلى قواتنا",
  "قُتل منا قائد السرية وأصيب #ستة# من المهاجمين",
  "وقُتل #تسعة# من مهاجمي قواتنا",
  "قصف العدو خيام النازحين وأوقع في صفوفهم #12# قتيلاً",
])("nobody says whose: %s", (text) => {
  expect(side(text)).toBeNull();
});

test.each([
  ["ارتفع عدد شهداء الفوارس الغدر إلى #13# شهيداً", "مجلس شيوخ الفوارس", true],
  ["ارتفع عدد شهداء القصف إلى #13# شهيداً", "مجلس شيوخ الفوارس", false],
  ["سقط قتلى الفوارس. وبلغت الحصيلة #20#", "مجلس شيوخ الفوارس", false],
  ["ارتفع عدد شهداء الفوارس إلى #13# شهيداً", "الفوارس", false],
])("the dead whom a number calls after its speaker are the speaker's: %s", (text, speaker, is) => {
  const [before = "", number = "", after = ""] = text.split("#");
  const at = { start: before.length, end: before.length + number.length };
  expect(areOfSpeaker(before + number + after, at, speaker)).toBe(is);
});

test.each([
  ["شيّعت القيادة شهداء الواجب في الوادي، وعددهم #19# شهيداً", true],
  ["ارتفع عدد شهداء الواجب إلى #19# شهيداً", true],
  ["شهداء الواجب الذين ارتقوا في الكمين أمس #19# شهيداً", true],
  ["تنعى القيادة شهداء الواجب، وقد بلغ عددهم حتى الآن #19#", true],
  ["تودّع القيادة شهداء الواجب، وقد بلغ عددهم وفق الإحصاء الأخير أمس #19# شهيداً", true],
  ["تودّع القيادة شهداء الواجب، وعددهم معروف وقتلت قواتها #19#", false],
  ["شهداء الواجب في القلوب. وقُتل #19# مدنياً", false],
  ["أدّى الواجب #19# طبيباً", false],
  ["شهداء الواجب الذين قتلوا #12# جندياً", false],
  ["نشيّع شهداء الواجب، وقد قتلت قواتنا #8#", false],
  ["سقوط ثلاثة من شهداء الواجب، ومقتل #اثنين#", false],
  ["دُفن شهداء الواجب قرب القرية التي قُتل فيها #30# شخصاً", false],
])("who died on duty: %s", (text, is) => {
  const [before = "", number = "", after = ""] = text.split("#");
  const start = before.length;
  const raw = before + number + after;
  expect(areOnDuty(raw, { start, measure: "killed", group: "unknown" })).toBe(is);
  expect(areOnDuty(raw, { start, measure: "killed", group: "civilians" })).toBe(false);
  expect(areOnDuty(raw, { start, measure: "captured", group: "unknown" })).toBe(false);
});

test("who died on duty is nobody's own to whoever is no force", () => {
  expect(side("قال المرصد إن شهداء الواجب في مدينتنا بلغوا #19# شهيداً")).toBeNull();
  expect(side("شهداء الواجب الذين قتلوا #12# مهاجماً في مدينتنا")).toBeNull();
});

const body = (source: string): { kind: "body"; source: string } => ({ kind: "body", source });

test("one office of a name may be a force, and a centre alone is none", () => {
  expect(isForce(body("مركز مراقبة الهدنة - قيادة الجيش"))).toBe(true);
  expect(isForce(body("Hills Army – Northern Command"))).toBe(true);
  expect(isForce(body("مركز مراقبة الهدنة"))).toBe(false);
  expect(isForce(body("Civil Defence"))).toBe(false);
  expect(isOfState({ source: "القيادة العامة للجيش - مديرية التوجيه" })).toBe(true);
  expect(isOfState({ source: "Hills Front, Media Office" })).toBe(false);
});

test.each([
  "الدفاع المدني - قيادة المنطقة",
  "رابطة العائلات - المكتب الإعلامي",
  "Red Crescent – Northern Command",
  "مركز التوثيق - قيادة الإقليم",
  "نقابة المسعفين - فرقة الدفاع",
])("rescuers and those who document are no force by their own command: %s", (source) => {
  expect(isForce(body(source))).toBe(false);
  expect(isForce({ kind: "party", source })).toBe(false);
  expect(isOfState({ source })).toBe(false);
});
