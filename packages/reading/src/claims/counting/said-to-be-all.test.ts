import { expect, test } from "vitest";
import { isSaidToBeAll } from "./said-to-be-all.ts";

function only(text: string, number: string): boolean {
  const start = text.indexOf(number);
  return isSaidToBeAll(text, { start, end: start + number.length });
}

test.each([
  ["The council says that only 12 families were paid.", "12"],
  ["Three guards only were hurt.", "Three"],
  ["أصيب ثلاثة شرطيين فقط بجروح.", "ثلاثة"],
  ["لم يُفرج سوى عن 22 شخصا.", "22"],
  ["لم يصل إلا 7 شاحنات.", "7"],
  ["فقط 22 شخصا عادوا.", "22"],
])("%s says that %s is all", (text, number) => {
  expect(only(text, number)).toBe(true);
});

test.each([
  ["She is one of the only two who came home.", "two"],
  ["Not only 12 families but the whole town left.", "12"],
  ["Twelve families were paid, and only after a month.", "Twelve"],
  ["نجا الجميع إلا 3 منهم.", "3"],
  ["ليس فقط 22 شخصا بل البلدة كلها.", "22"],
])("%s does not say it of %s", (text, number) => {
  expect(only(text, number)).toBe(false);
});
