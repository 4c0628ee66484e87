import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function finalities(text: string, lang: "ar" | "en"): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    published: "2031-04-15",
    length: text.length,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, finality }) => `${quote} ${finality ?? "-"}`,
  );
}

test("an older number that is called a first one right behind it was a first one", () => {
  expect(finalities("والأحد، قالت الجماعة إن الغارة خلّفت 50 قتيلاً، في حصيلة أولية.", "ar")).toEqual(
    ["50 preliminary"],
  );
  expect(
    finalities(
      "On Sunday, 13 April, the group said 50 people were killed, in an initial toll.",
      "en",
    ),
  ).toEqual(["50 preliminary"]);
  expect(finalities("On Sunday, 13 April, the group said 50 people were killed.", "en")).toEqual([
    "50 -",
  ]);
});
