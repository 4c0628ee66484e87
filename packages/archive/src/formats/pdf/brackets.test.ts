import { expect, test } from "vitest";
import { uprightBrackets } from "./brackets.ts";

test("turns brackets that pair better turned, and those alone", () => {
  expect(uprightBrackets(["قال )17( أسيرا", "وقال )إن"])).toEqual(["قال (17) أسيرا", "وقال (إن"]);
  expect(uprightBrackets(["قال (17) أسيرا", "(a) b"])).toEqual(["قال (17) أسيرا", "(a) b"]);
});

test("turns guillemets apart from parentheses, and leaves the marks of a list", () => {
  expect(uprightBrackets(["قال (17) و»٢٣ أسيرا«"])).toEqual(["قال (17) و«٢٣ أسيرا»"]);
  expect(uprightBrackets(["says »قتل» on"])).toEqual(["says «قتل» on"]);
  expect(uprightBrackets(["1) القتلى 2) الجرحى"])).toEqual(["1) القتلى 2) الجرحى"]);
});
