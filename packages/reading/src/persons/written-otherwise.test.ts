import { expect, test } from "vitest";
import { writtenOtherwise } from "./written-otherwise.ts";

function names(text: string): readonly string[] {
  return writtenOtherwise(text).map(({ name }) => name);
}

test("names letter by letter, as one letter, in the letters of a chat, without vowels and surname first are found", () => {
  for (const [text, name] of [
    ["ومعها ن ض ا ل.", "ن ض ا ل"],
    ["He is with M o n a.", "M o n a"],
    ["Then Witness K ran.", "K"],
    ["سمعت المحكمة الشاهد م. ثم رفعت.", "م."],
    ["kan ma3na 7asan.", "7asan"],
    ["ask mhmd about it", "mhmd"],
    ["BED 1: QUILL, HARRIET, 52 F", "QUILL, HARRIET"],
    ["ABDULAI, HODAN, F 31. Unknown.", "ABDULAI, HODAN"],
  ] as const)
    expect(names(text), text).toEqual([name]);
});

test("grades, rooms, units and words with digits are no names", () => {
  for (const text of [
    "Items A B C of the list.",
    "The witness I met left.",
    "قال الشاهد و الضابط ذلك.",
    "See room 3b and the mp3 file.",
    "BSMM, 52 F",
  ])
    expect(names(text), text).toEqual([]);
});
