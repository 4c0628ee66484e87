import { expect, test } from "vitest";
import { arabicName, englishNames, idOf, provinceKey } from "./place-names.ts";

test("an Arabic name loses marks, head words and what is invisible", () => {
  expect(arabicName("الطريف\u200e\u200e")).toBe("الطريف");
  expect(arabicName("حبّوش")).toBe("حبوش");
  expect(arabicName("ناحية غماس")).toBe("غماس");
  expect(arabicName("الدويم (مدينة)")).toBe("الدويم");
});

test("what is no Arabic name is none", () => {
  expect(arabicName("Tārūt")).toBeNull();
  expect(arabicName("")).toBeNull();
  expect(arabicName("شارع 5")).toBeNull();
});

test("an English name is in plain letters, with its article in two spellings", () => {
  expect(englishNames("Al Ḩasakah")).toEqual(["Al Hasakah", "al-Hasakah"]);
  expect(englishNames("‘Ayn Ḩalāqīm")).toEqual(["Ayn Halaqim"]);
  expect(englishNames("Nahiyat ash Shinafiyah")).toEqual(["Shinafiyah"]);
  expect(idOf("Al Hasakah")).toBe("al-hasakah");
});

test("a province is one with its head word and without, in any spelling", () => {
  expect(provinceKey("محافظة إدلب")).toBe(provinceKey("ادلب"));
});
