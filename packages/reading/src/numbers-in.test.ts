import { expect, test } from "vitest";
import { datesIn } from "./dates-in.ts";
import { numbersIn } from "./numbers-in.ts";

test("numbers come with their value, their bound and the words of the bound", () => {
  const text = "قتل ما لا يقل عن مئة وستة عشر شخصاً. About 40 fled.";
  expect(numbersIn(text)).toMatchObject([
    { quote: "مئة وستة عشر", low: 116, high: null, bound: "at-least" },
    { quote: "40", low: 40, high: 40, bound: "about" },
  ]);
  const [first] = numbersIn(text);
  expect(text.slice(first?.expression.start, first?.expression.end)).toBe(
    "ما لا يقل عن مئة وستة عشر",
  );
});

test("a vague word keeps its interval and its word", () => {
  expect(numbersIn("Dozens fled.")).toMatchObject([
    { quote: "Dozens", low: 20, high: 99, bound: "vague", word: "Dozens" },
  ]);
});

test("dates are read sentence by sentence, each in its language", () => {
  const text = "وقع الهجوم في 12 نيسان 2031. It ended on Tuesday.";
  expect(datesIn(text, "2031-04-16")).toMatchObject([
    { quote: "12 نيسان 2031", value: "2031-04-12", basis: "stated" },
    { quote: "Tuesday", value: "2031-04-15", basis: "relative" },
  ]);
  expect(datesIn("On Tuesday.", null)).toMatchObject([{ basis: "unresolved", from: null }]);
});

test("a number at which a text is cut off is not whole, and none", () => {
  for (const text of ["The dead are 12…", "بلغ عدد القتلى ١٢… https://t.co/abc", "31 fled, 1,2…"]) {
    expect(
      numbersIn(text).map(({ low }) => low),
      text,
    ).toEqual(text.startsWith("31") ? [31] : []);
  }
  const whole = ["The dead are 12 …", "بلغ عدد القتلى ١٢... ", "The dead are 12… and more."];
  expect(whole.map((text) => numbersIn(text)[0]?.low)).toEqual([12, 12, 12]);
});
