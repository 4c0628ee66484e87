import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const measures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

test.each([
  "The gunmen drove away 120 men with their hands tied.",
  "Armed men drove off 14 villagers in trucks.",
  "Soldiers drove away the 30 men whom they had arrested.",
  "Police drove away 300 protesters from the square.",
])("who is driven off has lost no home: %s", (text) => {
  expect(measures(text).join()).not.toContain("displaced");
});

test("families, and people of whom no more is said", () => {
  expect(measures("The fighters drove away 120 families.")).toEqual(["120 displaced"]);
  expect(measures("Gunmen chased away 90 people.")).toEqual(["90 displaced"]);
});

test("who is driven off in two trucks has lost no home either", () => {
  expect(measures("The militia drove away 30 captives in two trucks.")[0]).toBe("30 other");
});

test("the wounded who go home return from no flight", () => {
  expect(measures("Of 48 wounded, 26 went home.")[1]).not.toContain("returned");
  expect(measures("Of 480 families, 26 returned home.").join()).toContain("26 returned");
});

test.each([
  "After the raid wounded 12 people, 400 families returned home.",
  "A shell wounded six children and 400 residents returned to the village.",
  "12 were wounded as 400 displaced families returned to Olm.",
  "The shelling wounded nine, and 400 returned to Olm.",
])("whoever returns beside the wounded comes from no bed: %s", (text) => {
  expect(measures(text)[1]).toBe("400 returned");
});

test("some of the wounded who go home", () => {
  expect(measures("Twelve were wounded and eight have since gone home.")[1]).toBe("eight other");
  expect(
    measures("The blast wounded 30 people; 12 of them have returned home.").join(),
  ).not.toContain("returned");
});

test("who comes back from captivity was let go", () => {
  expect(measures("Forty schoolgirls returned home after two years in captivity.")).toEqual([
    "Forty released",
  ]);
  expect(measures("Nine sailors came home after eight months in captivity.")).toEqual([
    "Nine released",
  ]);
  expect(measures("Ninety villagers returned home; nine are in captivity.")[0]).toBe(
    "Ninety returned",
  );
});
