import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import type { CaseKnows } from "../suspect.ts";
import { weighedNames } from "./weighed-names.ts";

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
  return weighedNames({ text, words }, { ...NOTHING, ...knows }, () => false).names.map(
    ({ at, skip }) => text.slice((words[at]?.start ?? 0) + skip, words[at]?.end),
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
    "رفض الأهالي دفن الضحايا قرب مدرسة الشهيد عبد القادر الحسيني.",
  ])
    expect(weighed(text), text).toEqual([]);
});

test("what the case knows and the surname of an official stay", () => {
  const text = "ناديت نعوم فلم ترد.";
  expect(weighed(text, { names: new Set(["نعوم"]) })).toEqual([]);
  expect(weighed("صرح النائب جابر المطيري بذلك. وأوضح المطيري أنه رفض.")).toEqual([]);
  expect(weighed("I paid a man called Bishop.", { names: new Set(["bishop"]) })).toEqual([]);
});

test("a text in another language in Arabic letters is left to the rules", () => {
  const strange = Array.from({ length: 60 }, (_, at) => `ژڤپ${"بتجدرسك".charAt(at % 7)}گ`).join(
    " ",
  );
  expect(weighed(`${strange}. ناديت نعوم فلم ترد.`)).toEqual([]);
});

test("names that are words are found written small, where a thing would have an article", () => {
  expect(weighed("bee did not come home. I asked grace, she knows.")).toContain("bee");
  expect(weighed("prince was twelve, God keep him.")).toEqual(["prince"]);
  expect(weighed("The bee did not sting. The prince was crowned.")).toEqual([]);
});

test("names that are places and offices are found where only a person stands", () => {
  expect(weighed("I asked Jordan, he says they were by the bakery.")).toEqual(["Jordan"]);
  expect(weighed("I paid a man called Bishop.")).toEqual(["Bishop"]);
});

test("small words of a name go with it", () => {
  expect(weighed("We buried Idir ou Moh at noon.")).toContain("ou");
});

test("countries, dates, figures, peoples and things in lists stay", () => {
  for (const text of [
    "Jordan said it took in a thousand refugees. Israel denied it.",
    "On Friday, 14 June, 23 people were killed in Damascus and 41 wounded.",
    "Russian officials met on Monday; they left for Geneva in April.",
    "Bought:\n1. Flour (6)\n2. Oil (3)",
    "Hope was fading. We want justice and peace.",
  ])
    expect(weighed(text), text).toEqual([]);
});
