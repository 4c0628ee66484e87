import { expect, test } from "vitest";
import { whoTells } from "../../../testing/who-tells.ts";

test.each([
  [
    "The council said that 14 miners had died, according to two workers.",
    ["14 two workers < council"],
  ],
  ["Fourteen miners died, according to at least three doctors.", ["14 three doctors"]],
  // and what is told behind who tells it
  ["According to police, one man and 12 children died.", ["1 police", "12 police"]],
  [
    "The raid killed 14 people, according to police, and two residents were hurt.",
    ["14 police", "2 police"],
  ],
] as const)("who tells is no toll: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["The raid killed 14 people, according to police, medics and two residents."],
  ["The raid killed 14 people, according to police, medics, and two residents."],
])("nothing happened to the last of those who tell: %s", (text) => {
  const [toll, ...rest] = whoTells(text, "en");
  expect(toll).toMatch(/^14 police, medics,? and two residents$/u);
  // counted as people who are told of, and said by the paper
  expect(rest).toEqual(["2"]);
});

test("three who speak together", () => {
  expect(
    whoTells("A security official, two medics and a witness said 14 people died.", "en").at(-1),
  ).toBe("14 security official, two medics and a witness");
  expect(whoTells("Ten died, according to the mayor, a doctor and a witness.", "en")).toEqual([
    "10 mayor, a doctor and a witness",
  ]);
});
