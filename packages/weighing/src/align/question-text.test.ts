import { EMPTY_CASE } from "@tarjih/reading";
import { expect, test } from "vitest";
import { namesOf, questionText } from "./question-text.ts";

const slots = {
  measure: "killed",
  group: "unknown",
  unit: "persons",
  place: null,
  event: null,
  subject: null,
} as const;
const nameOf = namesOf(EMPTY_CASE);

test.each([
  ["../2033-07-12", "How many people were killed (before 2033-07-12)?", "(قبل 2033-07-12)؟"],
  ["2033-01/..", "How many people were killed (since 2033-01)?", "(منذ 2033-01)؟"],
  ["../", "How many people were killed (an earlier event)?", "(حدث سابق)؟"],
  ["2019", "How many people were killed (2019)?", "(2019)؟"],
  [
    "unknown",
    "How many people were killed (another event, or one not named)?",
    "(حدث آخر أو غير مسمّى)؟",
  ],
])("an event without a name is told by its time: %s", (event, en, ar) => {
  const text = questionText({ ...slots, event }, nameOf);
  expect(text.en).toBe(en);
  expect(text.ar).toContain(ar);
});

test("people whom no measure fits are no things", () => {
  const text = questionText({ ...slots, measure: "other" }, nameOf);
  expect(text).toEqual({ ar: "كم شخصًا أُحصي؟", en: "How many people are counted?" });
  expect(questionText({ ...slots, measure: "other", unit: "unknown" }, nameOf).en).toBe(
    "How many things are counted?",
  );
});
