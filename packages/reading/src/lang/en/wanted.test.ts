import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test.each([
  "By law each shift must have six guards.",
  "The post is meant to have 12 guards.",
  "The truck, made to carry 20 soldiers, was empty.",
  "The army said it needed 200 more men.",
  "The mission has asked for 300 more observers.",
])("who is only wanted is counted by nobody: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test("a guess and a doubt of what has happened still count", () => {
  expect(figures("I would guess 350 people were on board.")).toEqual(["350 other"]);
  expect(figures("The blast may have killed 12 people.")).toEqual(["12 killed"]);
});
