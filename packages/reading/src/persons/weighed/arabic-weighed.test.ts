import { expect, test } from "vitest";
import { nameWords } from "../name-words.ts";
import type { CaseKnows } from "../suspect.ts";
import { weighedNames } from "./arabic-weighed.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

/** What weighs for a name where nothing is hidden yet. */
function weighed(text: string, knows: Partial<CaseKnows> = {}): readonly string[] {
  const words = nameWords(text);
  return weighedNames({ text, words }, { ...NOTHING, ...knows }, () => false).map(({ at, skip }) =>
    (words[at]?.folded ?? "").slice(skip),
  );
}

test("a word that no rule tells is a name where all that stands beside it says so", () => {
  expect(weighed("ناديت نعوم فلم ترد. نعوم كانت تحت الدرج.")).toEqual(["نعوم", "نعوم"]);
  expect(weighed("قال لي الزعتري: لا تنظري.")).toEqual(["الزعتري"]);
  expect(weighed("خرجت مع كرز إلى السوق، ثم بكت كرز.")).toContain("كرز");
});

test("plain nouns, places, verbs and dates stay", () => {
  for (const text of [
    "سقط صاروخ قرب مدرسة في دمشق يوم الجمعة، وقتل 12 شخصاً.",
    "وصل وفد إلى بيروت في 4 آذار وغادر مساء الأحد.",
    "أعلنت الوزارة ارتفاع الحصيلة إلى 41 قتيلاً و90 جريحاً.",
    "قال بيان صادر عن الجيش إن الطريق مغلق.",
  ])
    expect(weighed(text), text).toEqual([]);
});

test("what the case knows and the surname of an official stay", () => {
  const text = "ناديت نعوم فلم ترد.";
  expect(weighed(text, { names: new Set(["نعوم"]) })).toEqual([]);
  expect(weighed(text, { places: new Set(["نعوم"]) })).toEqual([]);
  expect(weighed("صرح النائب جابر المطيري بذلك. وأوضح المطيري أنه رفض.")).toEqual([]);
});

test("a text in another language in Arabic letters is left to the rules", () => {
  const strange = Array.from({ length: 60 }, (_, at) => `ژڤپ${"بتجدرسك".charAt(at % 7)}گ`).join(
    " ",
  );
  expect(weighed(`${strange}. ناديت نعوم فلم ترد.`)).toEqual([]);
});
