import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

test("a number that is shown the other way round than it is written is a warning, other marks of direction are a note", () => {
  const told = (text: string): readonly unknown[] =>
    read({ report: { ...EMPTY_REPORT, published: "2031-04-12" }, text })
      .findings.filter(({ code }) => code === "bidi-controls")
      .map(({ severity }) => severity);
  expect(told("The police said \u202E13\u202C inmates fled.")).toEqual(["warning"]);
  expect(told("The police said \u202Ethe\u202C 13 inmates fled.")).toEqual(["info"]);
  expect(told("The police said \u2066Olm\u2069 held 13 inmates.")).toEqual(["info"]);
  expect(told("The police said 13 inmates fled.")).toEqual([]);
});
