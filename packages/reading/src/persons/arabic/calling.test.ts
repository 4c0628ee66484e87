import { expect, test } from "vitest";
import { isCalled, isKnownAs, isKnownBy, isSpeakerWithArticle } from "./calling.ts";
import { nameWords } from "../vocabulary/name-words.ts";

function at(text: string, word: string) {
  const words = nameWords(text);
  return [{ text, words }, words.findIndex(({ start }) => start === text.indexOf(word))] as const;
}

test("what somebody is known by is told by whom it is told of", () => {
  for (const text of [
    "لقبوه بالعقرب لسرعة يده.",
    "يعرف في الحي بالعقرب، واسمه شوقي.",
    "يعرف بين رفاقه بالعقرب.",
    "الرجل المعروف بالعقرب اختفى.",
  ])
    expect([text, isKnownBy(...at(text, "بالعقرب"), () => false)]).toEqual([text, true]);
  for (const text of [
    "الطريق المعروف بالدولي مغلق.",
    "معركة عرفت بالفجر الأحمر.",
    "يعرف الشارع بالمستقيم.",
    "تعرف المنطقة بالمثلث.",
  ])
    expect([
      text,
      isKnownBy(
        ...at(text, text.split(" ").find((one) => one.startsWith("بال")) ?? ""),
        () => false,
      ),
    ]).toEqual([text, false]);
});

test("a noun with its article that people are called by without it, and that speaks, is somebody", () => {
  expect(isSpeakerWithArticle(...at("الروضة حكت لي كل شيء.", "الروضة"))).toBe(true);
  expect(isSpeakerWithArticle(...at("التاية قالت إن العربة مشت.", "التاية"))).toBe(true);
  expect(isSpeakerWithArticle(...at("الحكومة قالت إن الهدنة صامدة.", "الحكومة"))).toBe(false);
  expect(isSpeakerWithArticle(...at("الصحيفة قالت إن الطريق مغلق.", "الصحيفة"))).toBe(false);
  expect(isSpeakerWithArticle(...at("النساء بكت عند الباب.", "النساء"))).toBe(false);
});

test("behind whoever named a child its name stands", () => {
  expect(isCalled(...at("ولدت بنتاً سمتها حرية.", "حرية"))).toBe(true);
  expect(isCalled(...at("وأسماه نصراً.", "نصراً"))).toBe(true);
});

test("papers of courts say what somebody is known as; fame is nobody's name", () => {
  for (const text of [
    "أنكر المدعى عليه، شهرته القط، ما نسب إليه.",
    "سليم حلاق شهرته القط.",
    "أوقفت فتاة، وشهرتها القط، في السوق.",
  ])
    expect([text, isKnownAs(...at(text, "القط"))]).toEqual([text, true]);
  for (const [text, word] of [
    ["ذاعت شهرته القرى كلها.", "القرى"],
    ["كان طبيباً، شهرته في البلدة كبيرة.", "في"],
    ["وشهرته واسعة بين الناس.", "واسعة"],
    ["للسوق شهرته الواسعة.", "الواسعة"],
    ["وشهرته كطبيب.", "كطبيب"],
  ] as const)
    expect([text, isKnownAs(...at(text, word))]).toEqual([text, false]);
});
