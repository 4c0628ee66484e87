import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).places.map(({ quote }) => quote);
}

test.each([
  ["قُتل مدنيان في بلدة زهران أمس.", ["زهران"]],
  ["نزح السكان من مدينة مرسى الدرنات.", ["مرسى الدرنات"]],
  ["قُتل ثلاثة في كفر عنب وأربعة في دير الصفصاف.", ["كفر عنب", "دير الصفصاف"]],
])("a town is told by its head or by the first word of its name: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("a word that was shown to be a place is one behind a preposition", () => {
  expect(places("نزح سكان بلدة بصير. وقُتل خمسة في بصير.")).toEqual(["بصير", "بصير"]);
  expect(places("قال أهالي بصير إن خمسة قُتلوا في بصير.")).toEqual(["بصير"]);
  expect(places("زهران - قتل ثلاثة في زهران.")).toEqual(["زهران"]);
  expect(places("زهران (وكالة الشراع) - أعلنت الشرطة مقتل ثلاثة في زهران.")).toContain("زهران");
});

test.each([
  "قُتل خمسة في قرية صغيرة.",
  "قُتل خمسة في بلدة تقع في الشمال.",
  "قُتل خمسة في مدينة أشباح.",
  "قُتل خمسة في تل صغير.",
  "قال أهالي المنطقة إن خمسة قُتلوا في المنطقة.",
  "قُتل خمسة في بصير.",
])("no name: %s", (text) => {
  expect(places(text)).toEqual([]);
});
