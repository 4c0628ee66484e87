import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en" as const,
    published: "2031-04-15",
    length: text.length,
  };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure}${mode === "unknown" ? "" : ` ${mode}`}`,
  );
}

test("counts that together are a number told before are what it is made of", () => {
  const told = "208 people were killed and 1,491 wounded.";
  expect(
    figures(`${told}\n- 60 of them police officers, 3 of them soldiers and 145 civilians.`),
  ).toEqual(["208 killed", "1,491 wounded", "60 killed part", "3 killed part", "145 killed part"]);
  expect(
    figures(
      "The death toll has reached 23, that includes 13 women, two men, six children and two bodies.",
    ),
  ).toEqual([
    "23 killed total",
    "13 killed part",
    "two killed part",
    "six killed part",
    "two bodies part",
  ]);
});

test("counts that do not add up are of those told last", () => {
  const told = "208 people were killed and 1,491 wounded.";
  expect(
    figures(`${told}\n- 60 of them police officers, 3 of them soldiers and 140 civilians.`).slice(
      2,
    ),
  ).toEqual(["60 wounded part", "3 wounded part", "140 wounded"]);
});
