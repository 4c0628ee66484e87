import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "Hill Monitor", published: "2031-06-17" },
    text,
  }).figures.map(({ quote, group, whose = "-" }) => `${quote} ${group} ${whose}`);

test.each([
  [
    "Five Samaran soldiers and nine Darsan soldiers were killed.",
    "en",
    ["Five soldiers Samaran", "nine soldiers Darsan"],
  ],
  [
    "Six Tarvian and five Qasseb soldiers died.",
    "en",
    ["Six soldiers Tarvian", "five soldiers Qasseb"],
  ],
  ["قُتل 20 جندياً قصيبياً في المعركة.", "ar", ["20 soldiers قصيبياً"]],
  ["Nine Kasmari tourists were killed.", "en", ["Nine unknown Kasmari"]],
  ["قُتل 13 حاجاً قسمارياً في الحريق.", "ar", ["13 unknown قسمارياً"]],
] as const)("the nation at the noun says whose they are: %s", (text, lang, figures) => {
  expect(told(text, lang)).toEqual(figures);
});

test.each([
  ["Six soldiers were killed on Monday.", "en", ["Six soldiers -"]],
  ["Nine tourists were killed on Monday.", "en", ["Nine unknown -"]],
  ["Three wounded soldiers died in hospital.", "en", ["Three soldiers -"]],
  ["قُتل 11 عسكرياً ومدنيين اثنين", "ar", ["11 soldiers -", "مدنيين اثنين civilians -"]],
  ["مقتل ثلاثة جنود احتياطيين وأربعة جنود نظاميين", "ar", ["ثلاثة soldiers -", "أربعة soldiers -"]],
  ["قُتل مدنيان، أحدهما جندي سابق", "ar", ["مدنيان civilians -", "أحدهما soldiers -"]],
  ["قُتل ثلاثة مدنيين، أحدهم شرطي", "ar", ["ثلاثة civilians -", "أحدهم police -"]],
] as const)("what they are says nothing of it: %s", (text, lang, figures) => {
  expect(told(text, lang)).toEqual(figures);
});
