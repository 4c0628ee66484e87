import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

const places = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, id: "r", length: text.length }, text }).places.map(
    ({ quote }) => quote,
  );

test.each([
  ["Shelling in the town of Tal al-Hask killed 17.", "Tal al-Hask"],
  ["Twelve died in the village of al-Osra on Monday.", "al-Osra"],
  ["Three died in Tal al-Hask prison.", "Tal al-Hask prison"],
  ["The town of Hask was hit, three died.", "Hask"],
])("a place that no list holds keeps its whole name: %s", (text, place) => {
  expect(places(text)).toEqual([place]);
});
