import { expect, test } from "vitest";
import { harmless } from "./harmless.ts";

test("shows controls instead of obeying them", () => {
  expect(harmless("a\u001B[2Jb")).toBe("a\\u001B[2Jb");
  expect(harmless("x\u202Eevil\u009B31m")).toBe("x\\u202Eevil\\u009B31m");
});

test("collapses white space to one line", () => {
  expect(harmless("  فر\n\tسبعة ")).toBe("فر سبعة");
});
