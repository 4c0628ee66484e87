import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang: "en", outlet: "Post", published: "2031-06-17" },
    text,
  }).figures.map(({ quote, measure }) => `${quote} ${measure}`);

test("attackers who get away flee from no homes", () => {
  const raid =
    "The attack was carried out by three gunmen. One was shot dead; the other two fled on a motorcycle.";
  expect(told(raid)).toContain("two other");
});

test("people who flee an attack are displaced", () => {
  expect(told("Three gunmen stormed the village. About 300 people fled.")).toContain(
    "300 displaced",
  );
  expect(told("Three gunmen attacked and 400 families fled.")).toContain("400 displaced");
});

test("who had been held somewhere was held there", () => {
  expect(told("About 700 boys had been held there.")).toEqual(["700 held"]);
  expect(told("Ten of the freed men had been held for five years.")).not.toContain("Ten held");
});

test("inmates who were freed where others escaped ran, unless somebody let them go", () => {
  expect(
    told(
      "Seven inmates escaped, whereas fighters said that thousands of prisoners had been freed.",
    ),
  ).toContain("thousands escaped");
  expect(told("Seven inmates escaped. Officials had said 500 prisoners had been freed.")).toContain(
    "500 escaped",
  );
  for (const text of [
    "Seven inmates escaped. Under a deal 12 prisoners were freed.",
    "Seven inmates escaped. A court freed 12 prisoners.",
    "On Friday 12 prisoners were freed.",
  ])
    expect(told(text), text).toContain("12 released");
});

test("who is taken away where others were kidnapped is a hostage, unless police do it", () => {
  expect(
    told("Gunmen kidnapped 20 residents. A headcount found that 18 residents were taken away."),
  ).toContain("18 hostage");
  expect(
    told("Gunmen kidnapped 20 residents. Police said four suspects were taken away."),
  ).toContain("four arrested");
});

test("the rest of a number are no dead while they are trapped", () => {
  expect(
    told(
      "All 33 miners were found dead, the agency wrote. The toll has risen to 15 after a blast, with 18 other miners still trapped.",
    ),
  ).toContain("18 other");
});
