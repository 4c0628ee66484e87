import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";
import { everyForm } from "./every-form.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test("a verb of several words stands in all its forms", () => {
  expect(everyForm("blow|rip apart", "destroyed").map(([phrases]) => phrases)).toEqual([
    "blew|blown|ripped apart",
    "blowing|blow|blows|ripping|rip|rips apart",
  ]);
});

test("those it is done to stand before it or behind it", () => {
  for (const text of [
    "The storm tore down twelve houses.",
    "Twelve houses were torn down on Monday.",
    "The storm passed over the town, tearing down twelve houses.",
  ])
    expect(figures(text).map((one) => one.toLowerCase())).toEqual(["twelve destroyed"]);
});
