import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );

test.each([
  // hostages are with them
  ["Three of the hostage-takers have been arrested in Tesk.", ["Three arrested fighters"]],
  ["Soldiers killed two hostage-takers in Tesk.", ["two killed fighters"]],
  // no force, and none of those hurt before
  [
    "Twenty workers were injured. More than 10 fire brigades were sent to the scene.",
    ["Twenty wounded workers", "10 other items"],
  ],
  [
    "More than 600 people died. Around 130 rescue workers were carrying out final efforts.",
    ["600 killed unknown", "130 other aid-workers"],
  ],
  ["Four rescue workers were killed.", ["Four killed aid-workers"]],
  ["Four car-bombs were detonated.", ["Four other bombs"]],
  [
    "The storm damaged 12 health facilities and 33 sports facilities.",
    ["12 damaged hospitals", "33 damaged items"],
  ],
])("a noun of several words: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
