import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function possible(text: string): readonly (boolean | undefined)[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map((figure) => figure.possible);
}

test.each([
  "Mayor of flooded city fears 20,000 dead",
  "Rescuers fear 40 dead after boat sinks",
  "Dozens feared dead in floods",
  "He feared that 2,000 people had died.",
  "مخاوف من مقتل 40 شخصاً في الفيضانات",
  "Fears grew that hundreds more, including children, may have drowned in the hold.",
])("who fears a number has not counted it: %s", (text) => {
  expect(possible(text)).toEqual([true]);
});

test.each(["Forty people died in the floods.", "Fear spread after 40 people died."])(
  "and who counts it does: %s",
  (text) => {
    expect(possible(text)).toEqual([undefined]);
  },
);
