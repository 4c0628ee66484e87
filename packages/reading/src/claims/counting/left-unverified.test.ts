import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const rules = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "School Watch", published: "2031-06-17" },
    text,
  }).figures.map(({ low, ownRule }) => `${low} ${ownRule === true ? "own rule" : "-"}`);

test("who says what he could not verify counts by his own rule", () => {
  expect(
    rules(
      "School Watch has verified the destruction of six schools. It could not verify a seventh that the council reported.",
      "en",
    ),
  ).toEqual(["6 own rule"]);
  expect(
    rules("The UN has verified 14 civilian deaths and could not verify others.", "en"),
  ).toEqual(["14 own rule"]);
  expect(
    rules("وثق المرصد مقتل ستة مدنيين في القصف، ولم يتمكن من التحقق من حالة أخرى.", "ar"),
  ).toEqual(["6 own rule"]);
});

test("who verified all, and who could verify nothing, has no rule of his own", () => {
  expect(rules("School Watch has verified the destruction of six schools.", "en")).toEqual(["6 -"]);
  expect(
    rules("The council said six schools were destroyed. We could not verify the claim.", "en"),
  ).toEqual(["6 -"]);
});
