import { expect, test } from "vitest";
import { EMPTY_CASE } from "../model/case.ts";
import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "../read.ts";

function modes(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure} ${mode}`,
  );
}

test.each([
  ["Eleven people are in critical condition.", ["Eleven wounded part"]],
  ["Forty were wounded and 11 were in a serious condition.", ["11 wounded part"]],
  ["قال المصدر إن 11 جريحاً في حالة حرجة.", ["11 wounded part"]],
  ["ويوجد 7 جرحى في العناية المركزة.", ["7 wounded part"]],
])("who is told by how he is, is some of the hurt: %s", (text, told) => {
  expect(modes(text)).toEqual(expect.arrayContaining(told));
});

test.each([
  ["Forty people were wounded, all in stable condition.", "Forty wounded unknown"],
  ["أصيب 40 شخصاً جميعهم في حالة مستقرة", "40 wounded unknown"],
  ["Forty people were wounded and 11 were in a serious condition.", "Forty wounded unknown"],
])("all of them are no part: %s", (text, told) => {
  expect(modes(text)).toContain(told);
});
