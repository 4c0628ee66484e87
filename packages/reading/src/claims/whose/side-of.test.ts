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
  ["شهداء الواجب في القلوب. وقُتل #19# مدنياً", false],
  ["أدّى الواجب #19# طبيباً", false],
])("who died on duty: %s", (text, is) => {
  const [before = "", number = "", after = ""] = text.split("#");
  const at = { start: before.length, end: before.length + number.length };
  expect(areOnDuty(before + number + after, at)).toBe(is);
});

test("one office of a name may be a force, and a centre alone is none", () => {
  const party = (source: string) => ({ kind: "body" as const, source });
  expect(isForce(party("مركز مراقبة الهدنة - قيادة الجيش"))).toBe(true);
  expect(isForce(party("مركز مراقبة الهدنة"))).toBe(false);
  expect(isForce(party("Civil Defence"))).toBe(false);
  expect(isOfState({ source: "القيادة العامة للجيش - مديرية التوجيه" })).toBe(true);
  expect(isOfState({ source: "Hills Front, Media Office" })).toBe(false);
});
