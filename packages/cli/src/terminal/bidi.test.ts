import { expect, test } from "vitest";
import { hasRightToLeft, visualOrder } from "./bidi.ts";

test("Latin text is left as it is", () => {
  expect(visualOrder("12 escaped (one)", "ltr")).toBe("12 escaped (one)");
  expect(hasRightToLeft("12 escaped")).toBe(false);
});

test("Arabic comes out with its last letter first, numbers kept", () => {
  expect(visualOrder("فر 17 سجينا", "rtl")).toBe("انيجس 17 رف");
  expect(visualOrder("فر ١٧", "rtl")).toBe("١٧ رف");
});

test("brackets are mirrored", () => {
  expect(visualOrder("(فر)", "rtl")).toBe("(رف)");
});

test("a mark stays behind its letter", () => {
  expect(visualOrder("قُتل", "rtl")).toBe("لتقُ");
  expect(visualOrder("قُتِلَ", "rtl")).toBe("لَتِقُ");
});

test("nothing is lost, whatever the mixture", () => {
  const line = "قال John: «قُتل 3» (2031) 😀";
  const out = visualOrder(line, "ltr");
  // Brackets apart: one of a pair may stand in Latin context and stay as it is.
  const letters = (text: string): string =>
    [...text.replaceAll(/[«»()]/g, "|")].toSorted().join("");
  expect(letters(out)).toBe(letters(line));
});
