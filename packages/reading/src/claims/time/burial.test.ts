import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const days = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-18" }, text }).figures.map(
    ({ quote, happened }) => `${quote} ${happened?.start ?? "-"}`,
  );

test("the day of a burial is none of those on which people died", () => {
  expect(
    days("Nineteen people were killed on Sunday. Seven of them were buried on Tuesday."),
  ).toEqual(["Nineteen 2031-06-15", "Seven -"]);
  expect(
    days("Nineteen people were killed on Sunday. Of these, four were cremated on Monday."),
  ).toEqual(["Nineteen 2031-06-15", "four -"]);
});

test("who is buried by what killed them", () => {
  expect(days("Twelve fishermen were buried on Monday by a landslide.")).toEqual([
    "Twelve 2031-06-16",
  ]);
});

test("who buries so many on a day tells nothing of the day on which they died", () => {
  expect(days("They buried nine of their neighbours on Monday, residents said.")).toEqual([
    "nine -",
  ]);
});

test("since when others are held is no day of those let go", () => {
  expect(days("The rebels freed eight of the 23 soldiers they have held since May.")[0]).toBe(
    "eight -",
  );
});

test.each([
  "An avalanche buried nine skiers on Monday.",
  "A landslide near the mill buried nine villagers on Monday.",
])("what falls on people buries them on the day of the deed: %s", (text) => {
  expect(days(text)).toEqual(["nine 2031-06-16"]);
});

test("who was buried in a quake, and who buries its dead", () => {
  expect(days("Twelve were buried in the quake on Monday.")).toEqual(["Twelve 2031-06-16"]);
  expect(days("Relatives of those killed in the quake buried seven of them on Monday.")).toEqual([
    "seven -",
  ]);
});

test.each([
  "Seven of the victims were buried in the yard of their house on Tuesday.",
  "Seven people killed in the blast were buried on Tuesday.",
  "Seven killed in the raid were buried on Tuesday after the attack.",
])("who is laid to rest where a house stands or after an attack: %s", (text) => {
  expect(days(text)).toEqual(["Seven -"]);
});
