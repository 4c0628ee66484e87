import { expect, test } from "vitest";
import { personsIn } from "../persons-in.ts";
import { suspectsIn } from "../suspects-in.ts";

const NOTHING: ReadonlySet<string> = new Set();
const KNOWS = {
  names: NOTHING,
  credited: NOTHING,
  places: NOTHING,
  offices: NOTHING,
  small: NOTHING,
};

function hiddenIn(text: string): readonly string[] {
  const taken = personsIn(text).flatMap(({ mentions }) => mentions);
  return [...taken, ...suspectsIn(text, KNOWS, taken).hidden].map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  "وأعلنت نقابة أطباء السودان الإضراب. وقالت لجنة أطباء السودان إن ثلاثة قتلوا بالرصاص.",
  "انتشلت فرق الإنقاذ عشرات الجثث من نهر النيل ومن النيل الأزرق والنيل الأبيض.",
  "بينما تقول قوى التغيير إن عدد الضحايا 128 قتيلا.",
  "وقال بيان صادر عن اللجنة إن القتلى عشرة. وفي 21 سبتمبر صدر قرار آخر.",
])(
  "a state behind its doctors, a river named again, coalitions and papers are nobody: %s",
  (text) => {
    expect(hiddenIn(text)).toEqual([]);
  },
);

test("a given name is somebody behind such nouns all the same", () => {
  expect(hiddenIn("وقال أطباء إن المواطن سليم السوداني وصل مصاباً.")).toContain("سليم السوداني");
});
