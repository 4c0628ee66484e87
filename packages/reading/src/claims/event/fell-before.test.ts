import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function eventsIn(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, published: "2031-06-16", length: text.length } as const;
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test("bodies are of the day on which they are handed over, whenever they fell", () => {
  expect(
    eventsIn(
      "We handed over the remains of 14 soldiers who fell in the battles of last summer.",
      "en",
    ),
  ).toEqual(["14 main"]);
  expect(
    eventsIn("The bodies of 14 men killed between 2016 and 2017 were dug up on Friday.", "en"),
  ).toEqual(["14 main"]);
  expect(eventsIn("In 2019 the bodies of 14 soldiers who fell in 2018 were found.", "en")).toEqual([
    "14 2019",
  ]);
});
