import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groups(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    outlet: "Elm Courier",
    lang: "en",
    length: text.length,
  } as const;
  return read({ report, text }).figures.map(({ low, group }) => `${low} ${group}`);
}

test.each([
  [
    "At least 29 police officers died in the raid. The union said 12 officers were killed and nine injured.",
    ["29 police", "12 police", "9 police"],
  ],
  [
    "At least 29 police officers died in the raid. The union said 12 officers and a sergeant were killed.",
    ["29 police", "12 officers", "1 soldiers"],
  ],
  ["The union said 12 officers were killed.", ["12 officers"]],
])("officers of a text that calls them police are policemen: %s", (text, expected) => {
  expect(groups(text)).toEqual(expected);
});

test("nationals of who says it are no toll of everybody", () => {
  expect(groups("Selva said seven of its nationals had been killed.")).toEqual(["7 Selva"]);
  expect(
    groups("Selva said seven of its nationals had been killed and three others were missing."),
  ).toEqual(["7 Selva", "3 Selva"]);
  expect(groups("Seven nationals of Selva were killed.")).toEqual(["7 civilians"]);
});
