import { expect, test } from "vitest";
import { isOwnKin } from "./own-kin.ts";

const own = (text: string, quote: string): boolean => {
  const start = text.indexOf(quote);
  return isOwnKin(text, { start, end: start + quote.length });
};

test.each([
  ["He said he had lost his wife and two daughters.", "two"],
  ["Mira Tal lost three sons in the strike.", "three"],
  ["A mother said two of her children were killed.", "two"],
  ["Nine members of one family were killed.", "Nine"],
  ["His two brothers were taken.", "two"],
  ["Police named the dead as a nurse and her two sons.", "two"],
  ["The missing are a nurse and her two sons.", "two"],
  ["The dead included a nurse and her two sons.", "two"],
  ["An officer was killed and his two sons were taken.", "two"],
  ["وقال رجل إنه فقد ثلاثة من أبنائه.", "ثلاثة"],
  ["قتل خمسة من أفراد عائلتها.", "خمسة"],
])("somebody's own kin: %s", (text, quote) => {
  expect(own(text, quote)).toBe(true);
});

test.each([
  ["Families say eleven of their relatives are missing.", "eleven"],
  ["Three of our brothers fell.", "Three"],
  ["Two brothers were killed in the strike.", "Two"],
  ["A nurse and her two sons were killed.", "two"],
  ["The driver and his three daughters died.", "three"],
  ["The army lost twelve soldiers.", "twelve"],
  ["The town lost 12 children in the flood.", "12"],
  ["Twelve of the children were hurt.", "Twelve"],
  ["قتل خمسة أطفال في القرية.", "خمسة"],
  ["قتل خمسة من أفراد الشرطة.", "خمسة"],
])("a toll: %s", (text, quote) => {
  expect(own(text, quote)).toBe(false);
});
