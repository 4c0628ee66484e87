import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../read.ts";

function told(text: string): readonly string[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r", lang, length: text.length } as const;
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  [
    "Gharyan floods. Over 3,400 households have been affected by the recent floods, but this number is expected to increase.",
    ["3,400 other"],
  ],
  [
    "Some 3,500 households, mostly in displacement sites, have been affected by floods.",
    ["3,500 other"],
  ],
  [
    "The fighting has prompted the majority of the town to flee, with some 300 people remaining in Olm.",
    ["300 other"],
  ],
  ["Some 41,000 residents and internally displaced people live in Tobruk.", ["41,000 other"]],
  ["تضررت 3,400 أسرة من السيول في مواقع النزوح في غريان.", ["3,400 other"]],
  ["بقيت 300 أسرة في البلدة بعد نزوح معظم السكان.", ["300 other"]],
  ["يعيش في طبرق 41 ألفاً من السكان والنازحين.", ["41 ألفاً other"]],
])("who is affected, has stayed or lives there with others has not moved: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test.each([
  ["Some 300 families remain displaced in Olm.", ["300 displaced"]],
  ["Some 300 families remain in camps in Olm after they fled.", ["300 displaced"]],
])("who remains away has moved: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
