import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { reader } from "../../../read.ts";

const read = reader();

function told(text: string): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  return read({ report: { ...EMPTY_REPORT, lang }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test.each([
  ["The embassy said five of its nationals were unharmed after the crash.", ["five other"]],
  ["The embassy in Olm said two of its citizens were well after the crash.", ["two other"]],
  [
    'Sixteen people were injured. The embassy said two of its citizens were "in good health" after being rescued.',
    ["Sixteen wounded", "two other"],
  ],
  [
    "Rescuers recovered six people, including a baby, alive from the debris of a collapsed building.",
    ["six other", "baby other"],
  ],
  ["قالت السفارة إن خمسة من مواطنيها على قيد الحياة بعد الانفجار.", ["خمسة other"]],
])("whoever is well is not among the dead: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test("who is in a serious condition is hurt", () => {
  expect(
    told("The hospital said two of the workers were in serious condition after the fire."),
  ).toEqual(["two wounded"]);
});
