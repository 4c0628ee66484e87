import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const measures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

test("whoever is mourned is dead, unless he is free", () => {
  expect(measures("We mourn five comrades who fell on Monday.")).toEqual(["five killed"]);
  expect(measures("We mourn two hostages, shot on Monday.")[0]).toBe("two killed");
  expect(measures("We mourn three prisoners, freed on Monday.")[0]).not.toContain("killed");
  expect(measures("We mourn four captives, released last night.")[0]).not.toContain("killed");
});

test("who came free and died after all is dead", () => {
  expect(measures("The town mourns two captives who escaped and drowned.")).toEqual(["two killed"]);
  expect(measures("The town mourned three prisoners who had been released and then shot.")).toEqual(
    ["three killed"],
  );
  expect(measures("We mourn four hostages who were freed and later died.")).toEqual([
    "four killed",
  ]);
});

test("who loses people by death alone, and who loses them to others", () => {
  expect(measures("The cholera ward has lost 16 patients since Sunday.")).toEqual(["16 killed"]);
  expect(measures("The village lost 16 people in the flood.")).toEqual(["16 killed"]);
  expect(measures("The airline lost 2,000 passengers last year.")).toEqual(["2,000 other"]);
});
