import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const measures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

test.each([
  "Six people who had been missing were found.",
  "Four divers missing since Friday were rescued by the coast guard.",
  "Seven who were missing have been located.",
  "Four missing divers returned home.",
  "Only nine of the 31 missing have been accounted for.",
  "Twelve divers missing after a tanker sank were found by a trawler.",
  "Eight divers missing since Saturday's storm came ashore on Monday.",
  "Rescuers found two of the nine missing alive.",
  "Two girls who had been missing since Friday were killed, police said.",
  "The fund paid 40 families of the missing.",
  "The nine missing miners are safe.",
  "Three girls who were missing are back with their families.",
])("who is back is missing no more: %s", (text) => {
  expect(measures(text).join()).not.toContain("missing");
});

test.each([
  ["Twelve people are missing after the boat was found empty.", "Twelve missing"],
  ["Twelve people were missing when the wreck was found.", "Twelve missing"],
  ["At least 40 people are missing and nine were rescued.", "40 missing"],
  ["Nine divers missing after a tanker sank are feared dead.", "Nine missing"],
  ["Nine divers are still missing.", "Nine missing"],
  ["The list of 31 missing was found in a drawer.", "31 missing"],
  ["Two of the five who had been missing have died.", "Two killed"],
  ["Two of the five who had been missing have died.", "five missing"],
  ["Nine divers, missing since Friday, have not been found.", "Nine missing"],
  ["Twenty people are missing from a boat that was found on Sunday.", "Twenty missing"],
])("what was found is another thing: %s", (text, expected) => {
  expect(measures(text)).toContain(expected);
});
