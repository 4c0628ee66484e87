import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { NotAnswered } from "../../shell/ask.ts";
import { settingProblem } from "./setting-problem.ts";

test("a mistake in a description is said in words, in both languages", () => {
  const facts = { start: "2031-05-06", end: "2031-05-04" };
  const detail = JSON.stringify({ code: "end-before-start", line: 4, facts });
  const error = new NotAnswered("bad-request", detail);
  expect(settingProblem(error, messages("en"))).toBe(
    "it ends (2031-05-04) before it starts (2031-05-06).",
  );
  expect(settingProblem(error, messages("ar"))).toContain("ينتهي (2031-05-04)");
});

test("another failure is none of the description", () => {
  for (const detail of ["title: too long", '{"code":"other","facts":{}}', "[1]", "null"]) {
    expect(settingProblem(new NotAnswered("bad-request", detail), messages("en"))).toBeNull();
  }
  expect(settingProblem(new TypeError("x"), messages("en"))).toBeNull();
});
