import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "Hill Monitor", published: "2031-06-17" },
    text,
  }).figures.map(
    ({ low, finality = "-", chain }) => `${low} ${finality} ${chain.at(-1)?.source ?? ""}`,
  );

test("who stands by a number gives it again", () => {
  expect(told("Police stand by their figure of 20 dead.", "en")).toEqual(["20 final Police"]);
  expect(
    told("The spokeswoman Rima Hasni stood by the ministry's figure of 47 arrests.", "en"),
  ).toEqual(["47 final Rima Hasni"]);
  expect(told("The blast killed 16 people. The port authority still speaks of 11.", "en")).toEqual([
    "16 - Hill Monitor",
    "11 final port authority",
  ]);
  expect(told("تمسكت الشرطة بحصيلتها البالغة 20 قتيلاً.", "ar")).toEqual(["20 final الشرطة"]);
});

test("and no other number of the sentence, nor whoever stood by the road", () => {
  expect(told("The club stands by its figure of 33 dead; police now speak of 26.", "en")).toEqual([
    "33 final club",
    "26 - police",
  ]);
  expect(
    told("The mayor stood by its count of three cars; nine people had been arrested.", "en"),
  ).toEqual(["3 final mayor", "9 - mayor"]);
  expect(told("Twelve people who stood by the road were killed.", "en")).toEqual([
    "12 - Hill Monitor",
  ]);
});

test("what was not so at any time is not so for good", () => {
  expect(told("No guard was taken hostage at any time.", "en")).toEqual(["0 final Hill Monitor"]);
  expect(told("No guard was taken hostage.", "en")).toEqual(["0 - Hill Monitor"]);
});
