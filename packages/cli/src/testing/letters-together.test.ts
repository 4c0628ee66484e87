import { expect, test } from "vitest";
import { lettersOf, standsTogether } from "./letters-together.ts";

const PAGE = lettersOf("Elm prison. حارسًا 23 إن، أصيبوا 07:45 الساعة page 4 of 9");

test("a line whose runs were turned stands together, with every word in it", () => {
  expect(standsTogether(PAGE, "إن 23 حارسًا أصيبوا الساعة 07:45")).toBe(true);
});

test.each([
  ["another number", "إن 32 حارسًا أصيبوا الساعة 07:45"],
  ["a word more", "إن 23 حارسًا أصيبوا هنا الساعة 07:45"],
  ["the letters of a word turned", "إن 23 ارسحًا أصيبوا الساعة 07:45"],
])("%s does not", (_, paragraph) => {
  expect(standsTogether(PAGE, paragraph)).toBe(false);
});
