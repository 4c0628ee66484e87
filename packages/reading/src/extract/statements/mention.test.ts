import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Who is said to have done it, as each statement of the text names him. */
function actors(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).statements.map(({ actor, quote }) =>
    [actor?.quote ?? "-", quote].join(": "),
  );
}

test("planes and fighters act for the side that they are of", () => {
  expect(actors("The rebels said government planes had bombed the school.")).toEqual([
    "government: government planes had bombed the school",
  ]);
  expect(actors("The ministry said militia fighters had shelled the camp.")).toEqual([
    "militia: militia fighters had shelled the camp",
  ]);
  expect(actors("The mayor said gunmen had shelled the camp.")).toEqual([
    "gunmen: gunmen had shelled the camp",
  ]);
});
