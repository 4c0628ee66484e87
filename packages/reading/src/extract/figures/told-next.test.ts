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

test("the next sentence begins with what became of all of them", () => {
  expect(figures("Ten guards came. They were arrested.")).toEqual(["Ten arrested"]);
  expect(figures("Ten guards came. On Monday all of them were freed.")).toEqual(["Ten released"]);
});

test("it may speak of others, of what they did or of what did not happen", () => {
  expect(figures("Ten guards beat prisoners. They were arrested.")).toEqual(["Ten other"]);
  expect(figures("Ten guards came. They killed and looted.")).toEqual(["Ten other"]);
  expect(figures("Ten guards came. They were not arrested.")).toEqual(["Ten other"]);
});
