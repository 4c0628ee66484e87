import { expect, test } from "vitest";
import { suspectsIn } from "../suspects-in.ts";
import { nameWords } from "../vocabulary/name-words.ts";
import { isPlainWord } from "./plain-word.ts";

/** Whether a word of a text, as it is folded, is a plain one there; `hidden`: folded words that are hidden already. */
function isPlain(text: string, folded: string, hidden: readonly string[] = []): boolean {
  const words = nameWords(text);
  const at = words.findIndex((word) => word.folded === folded);
  expect(at).toBeGreaterThanOrEqual(0);
  return isPlainWord({ text, words }, at, (one) => hidden.includes(words[one]?.folded ?? ""));
}

/** Running text of things and of nobody, long enough to tell. */
const PROSE =
  "وقالت مصادر في البلدة إن السيول أدت إلى انهيار سدود قديمة وجرفت مباني كثيرة على طول المجرى وقطعت الطريق بين القرى ثم أعلنت بوقت لاحق أن المياه تراجعت";

test("the plural of a verb in the past is nobody, whatever letter of its stem is lost", () => {
  for (const [text, word] of [
    ["وقال إن المسلحين قد شنوا هجوما", "شنوا"],
    ["تسعة رجال سعوا إلى اقتحام الثكنة", "سعوا"],
    ["إن أقارب لهم نجحوا في الفرار", "نجحوا"],
  ] as const)
    expect(isPlain(text, word)).toBe(true);
});

test("what somebody did to it, and many who speak without a name, are nobody", () => {
  expect(isPlain("الضحايا قضوا بغارات شنتها قوات الحلف", "شنتها")).toBe(true);
  expect(isPlain("غارات جوية شنها الطيران على القرية", "شنها")).toBe(true);
  expect(isPlain("وقال شهود إن الطائرة عادت", "شهود")).toBe(true);
  expect(isPlain("فقال سكان إن خمسة قتلوا", "سكان")).toBe(true);
  expect(isPlain("وقالت سها إن البيت احترق", "سها")).toBe(false);
});

test("what is done to, without a mark, is a noun; behind somebody it may be a surname", () => {
  expect(isPlain("الغارة التي استهدفت سجنا في الوادي", "سجنا")).toBe(true);
  expect(isPlain("ستعقد مؤتمرا دوليا في المدينة", "دوليا")).toBe(true);
  expect(isPlain("وتعرف شاهين كوسا على الجثة", "كوسا", ["شاهين"])).toBe(false);
  expect(isPlain("أخذوا ربيعا إلى التل", "ربيعا")).toBe(false);
});

test("two of a thing, and what tells of a definite thing, are nobody", () => {
  expect(isPlain("السيارات التي ضربت السجنين مساء", "السجنين")).toBe(true);
  expect(isPlain("بلوغ المكان المستهدف بعد القصف", "المستهدف")).toBe(true);
  expect(isPlain("قرب مدخله الرئيس عند الفجر", "الرييس")).toBe(true);
  expect(isPlain("وعند باب السوق الزعتري قال لنا", "الزعتري")).toBe(false);
  expect(isPlain("بنت النيل الأزرق: وين عوضية", "الازرق")).toBe(false);
});

test("an office or a body by its word is no surname, but behind a word of kin it may be", () => {
  expect(isPlain("عن جابر الهادي المتحدث باسم الوزارة", "المتحدث", ["جابر", "الهادي"])).toBe(true);
  expect(isPlain("نقلت عن التحالف قناة محلية", "قناه")).toBe(true);
  expect(isPlain("الصادق وشقيقته بت الشيخ", "الشيخ")).toBe(false);
});

test("a small word behind and, and what is denied in the present, are nobody", () => {
  expect(isPlain("حصر كامل ولذلك يمكن أن يزيد", "ولذلك")).toBe(true);
  expect(isPlain("قالت إنها لا نزال نقيّم الأعداد", "نزال")).toBe(true);
  expect(isPlain("جاء نزال من القرية", "نزال")).toBe(false);
});

test("in running text far from everybody named a word of the dictionary is one", () => {
  for (const word of ["سدود", "وجرفت", "بوقت", "لاحق"]) expect(isPlain(PROSE, word)).toBe(true);
  // near somebody who is hidden, in a row, and in a short text it keeps its weight
  expect(isPlain(PROSE, "سدود", ["قديمه"])).toBe(false);
  expect(isPlain(`سدود\n${PROSE.replace(" سدود", "")}`, "سدود")).toBe(false);
  expect(isPlain("أدت إلى انهيار سدود قديمة", "سدود")).toBe(false);
});

test("what people suffer, say or are called by leaves a word its weight", () => {
  for (const [text, word] of [
    [`${PROSE}. أصيب دمر في قدمه عند الجسر`, "دمر"],
    [`${PROSE}. صرخت الناس يا خباز في الشارع`, "خباز"],
    [`${PROSE}. كنت واقفا ورا نحّاس بالدور عالفرن`, "نحاس"],
    [`${PROSE}. التقى الفريق كذلك لافا وزوجها هناك`, "لافا"],
    [`${PROSE}. سئل المتهم عن صلته بـعدالة فقال`, "بعداله"],
    [`${PROSE}. والتقينا هناك الزعتري بعد الظهر`, "الزعتري"],
  ] as const)
    expect(isPlain(text, word)).toBe(false);
});

test("what is spared and weighs enough is shown among what stays", () => {
  const none = new Set<string>();
  const knows = { names: none, places: none, offices: none, credited: none, small: none };
  const text =
    "وقال مسؤول أمني إن الانتحاريين قد شنوا أمس هجوما واسعا على الثكنة وسعوا إلى اقتحامها عنوة ثم تراجعوا عن السور";
  const { hidden, standing } = suspectsIn(text, knows, []);
  expect(hidden).toEqual([]);
  expect(standing.map(({ name }) => name)).toContain("شنوا");
});
