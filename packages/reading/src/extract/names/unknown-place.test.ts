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

test.each([
  ["1,200 Inmates Flee Olm Prison After Attack", "escaped 1200"],
  ["1,200 Inmates Flee Prison", "escaped 1200"],
  ["1,200 flee Olm prison after attack", "escaped 1200"],
  ["Some 1,200 flee from Olm prison", "escaped 1200"],
  ["Some 1,200 residents near Olm prison fled their homes.", "displaced 1200"],
])("no verb of a headline is a part of a prison's name: %s", (text, figure) => {
  const { figures } = read({ report: { ...EMPTY_REPORT, id: "r", length: text.length }, text });
  expect(figures.map(({ measure, low }) => `${measure} ${low}`)).toEqual([figure]);
});
