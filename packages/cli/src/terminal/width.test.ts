import { expect, test } from "vitest";
import { cut, displayWidth, wrap } from "./width.ts";

test("Arabic marks take no cell", () => {
  expect(displayWidth("مقاتل")).toBe(5);
  expect(displayWidth("مُقَاتِل")).toBe(5);
  expect(displayWidth("a\u001B[31mred\u001B[39m")).toBe(4);
});

test("wraps at spaces, and breaks a word that is longer than the line", () => {
  expect(wrap("فر سبعة عشر سجينا", 8)).toEqual(["فر سبعة", "عشر", "سجينا"]);
  expect(wrap("x".repeat(10), 4)).toEqual(["xxxx", "xxxx", "xx"]);
});

test("no line of a wrapped text is wider than asked", () => {
  for (const line of wrap("قُتِلَ ما لا يقل عن twelve people في ١٢ نيسان", 11)) {
    expect(displayWidth(line)).toBeLessThanOrEqual(11);
  }
});

test("cuts with an ellipsis that counts", () => {
  expect(cut("abcdef", 4)).toBe("abc…");
  expect(cut("abcd", 4)).toBe("abcd");
});
