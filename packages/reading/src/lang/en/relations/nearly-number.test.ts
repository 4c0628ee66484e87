import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test.each([
  "39 people were killed and nearly 100 wounded in a rocket attack.",
  "39 people were killed and almost 100 wounded.",
])("nearly before a number is of the number: %s", (text) => {
  expect(figures(text)).toEqual(["39 killed", "100 wounded"]);
});

test("nearly before a verb undoes it", () => {
  expect(figures("39 people were nearly killed.")).not.toContain("39 killed");
});
