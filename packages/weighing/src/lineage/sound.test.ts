import { expect, test } from "vitest";
import { isTellingSound, soundOf } from "./sound.ts";

test.each([
  ["Elm Courier", "صحيفة إلم كوريير"],
  ["Huda Karim", "هدى كريم"],
  ["Asal", "عسل"],
  ["Khalid al-Sharif", "خالد الشريف"],
  ["Mustafa Ghazal", "مصطفى غزال"],
  ["Basil Hajj", "باسل حاج"],
  ["Qasr Center", "قصر سنتر"],
  ["Thawra", "الثورة"],
])("%s sounds as %s", (latin, arabic) => {
  expect(soundOf(latin)).toBe(soundOf(arabic));
});

test("other names sound otherwise, short ones tell nothing", () => {
  expect(soundOf("Elm Courier")).not.toBe(soundOf("بريد الدردار"));
  expect(soundOf("Huda Karim")).not.toBe(soundOf("هدى سليم"));
  expect(isTellingSound(soundOf("Huda Karim"))).toBe(true);
  expect(isTellingSound(soundOf("علي"))).toBe(false);
  expect(soundOf("—")).toBe("");
});
