import { expect, test } from "vitest";
import { isFurniture } from "./furniture.ts";

const furniture = (line: string): boolean => isFurniture(line, 0, line.length);

test("pointers to other pages are furniture", () => {
  expect(furniture("اقرأ أيضا: مقتل 40 في سوق البلدة")).toBe(true);
  expect(furniture("• إقرأ أيضاً: فرار 300 سجين")).toBe(true);
  expect(furniture("Read also: 40 killed in the market")).toBe(true);
  expect(furniture("مواضيع ذات صلة")).toBe(true);
});

test("sentences that begin alike are not", () => {
  expect(furniture("شاهد عيان قال إن 40 سجيناً فروا")).toBe(false);
  expect(furniture("Related incidents killed 40 people.")).toBe(false);
  expect(furniture("اقرأ كتابك")).toBe(false);
});
