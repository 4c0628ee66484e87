import { expect, test } from "vitest";
import { type DrawnLetter, lettersByMarks } from "./letters-by-marks.ts";

const mark = (code: number, text: string | null, font = "f"): DrawnLetter => {
  return { font, code, text, hasRoom: false };
};
const letter = (code: number, text: string | null, font = "f"): DrawnLetter => {
  return { font, code, text, hasRoom: true };
};

test("an unnamed letter is that of the mark before it, where both come first", () => {
  const letters = lettersByMarks();
  letters.learn([letter(1, "ل"), letter(2, "ت"), mark(3, "قُ"), letter(4, null), letter(5, " ")]);
  expect(letters.of("f", 4)).toBe("ق");
  // On later pages too; two marks stand on one letter.
  letters.learn([mark(6, "مَّ"), mark(7, null), letter(8, null)]);
  expect([letters.of("f", 8), letters.of("f", 4)]).toEqual(["م", "ق"]);
});

test("a mark that was drawn before says nothing of the letter under it, nor does one of another font", () => {
  const letters = lettersByMarks();
  letters.learn([mark(3, "قُ"), letter(4, "ق"), mark(3, "قُ"), letter(5, null)]);
  expect(letters.of("f", 5)).toBeNull();
  letters.learn([
    mark(6, "نَ"),
    letter(7, null, "g"),
    mark(8, "كَ"),
    letter(1, "ل"),
    letter(9, null),
  ]);
  expect([letters.of("g", 7), letters.of("f", 9)]).toEqual([null, null]);
  // What was unnamed before is not named by a mark later, and a ligature is no letter.
  letters.learn([mark(10, "بَ"), letter(9, null), mark(11, "لاً"), letter(12, null)]);
  expect([letters.of("f", 9), letters.of("f", 12)]).toEqual([null, null]);
});
