import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, place }) => `${quote} ${place ?? "-"}`);
}

test.each([
  [
    "Attacks in Tobruk killed 46 and wounded 52, while shelling in Gharyan killed 17.",
    ["46 tobruk", "52 tobruk", "17 gharyan"],
  ],
  [
    "Strikes on Zliten killed 12 people and in Tobruk they killed nine.",
    ["12 zliten", "nine tobruk"],
  ],
  [
    "Attacks in Tobruk killed 46 people, while violence in the Jebel Sirn area killed 17.",
    ["46 tobruk", "17 -"],
  ],
  // alone it may be all that the report is about
  ["Shelling in Tobruk killed 12 people.", ["12 -"]],
])("of two deeds in two places each limits its own numbers: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("in Arabic the preposition may be a letter of the place", () => {
  const text =
    "صعدت حصيلة انفجار طبرق إلى 41، فيما صعدت حصيلة انفجار المخزن بمدينة غريان إلى 18 قتيلاً.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.map(({ low, place }) => [low, place])).toEqual([
    [41, null],
    [18, "gharyan"],
  ]);
});

test.each([
  ["In sector B, shelling destroyed 14 houses.", ["14 sector B"]],
  [
    "In sector B the fire destroyed 14 houses, and in sector D it damaged nine.",
    ["14 sector B", "nine sector D"],
  ],
  ["In the health sector, 14 people were killed.", ["14 -"]],
])("a part of the site may open the clause: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  ["قصفت الطائرات غريان رداً على مقتل تسعة جنود.", null],
  ["قصف الجيش غريان انتقاماً لمقتل تسعة من جنوده.", null],
  ["قصف الجيش غريان بعد مقتل تسعة من جنوده في كمين.", null],
  ["أغار الطيران على غريان، وتأتي الغارة بعد مقتل تسعة جنود.", null],
  ["قصف الطيران غريان، وأدى الهجوم في زليتن إلى مقتل تسعة.", null],
  ["قصفت الطائرات زليتن، وفي غريان أدت الغارة إلى مقتل تسعة.", null],
  // whose artillery it is
  ["قصفت مدفعية زليتن مواقع الجيش فقُتل تسعة.", null],
  ["استهدف مسلحو زليتن قافلة فقُتل تسعة.", null],
  ["هاجم نائب زليتن الحكومة بسبب مقتل تسعة.", null],
  // both
  ["أغارت الطائرات على غريان وزليتن فقُتل تسعة.", null],
  ["قصفت الطائرات غريان صباحاً وزليتن مساءً فقُتل تسعة.", null],
  ["قصفت الطائرات غريان فقُتل تسعة.", "gharyan"],
  ["قصف مسلحون غريان فقُتل تسعة.", "gharyan"],
  ["قصفت طائرات حربية غريان فقُتل تسعة.", "gharyan"],
  ["أغار الطيران على غريان، وأدت الغارة إلى مقتل تسعة.", "gharyan"],
])("the place that a verb hits is of those it killed there: %s", (deed, expected) => {
  const text = `أصيب جندي في طبرق. ${deed}`;
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).figures.find(({ low }) => low === 9)?.place ?? null).toBe(expected);
});
