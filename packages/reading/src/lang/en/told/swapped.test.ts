import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang: "en", outlet: "Post", published: "2031-06-17" },
    text,
  }).figures.map(({ quote, measure, group }) => `${quote} ${measure} ${group}`);

test("who moves over in a report on a swap changes hands, however far the word stands", () => {
  const swap =
    "Prisoner swap at the ford\n\nElders brought the two sides together. Buses came in the morning.";
  expect(
    told(`${swap} In the first batch 38 prisoners walked across and 12 soldiers came over.`),
  ).toEqual(["38 exchanged inmates", "12 exchanged soldiers"]);
  // who only comes to the place does not
  expect(told(`${swap} Some 20 soldiers came under fire.`)).not.toContain("20 exchanged soldiers");
});

test("where others of them were called freed, all are counted so", () => {
  const after =
    "A day after the exchange of prisoners the sides could not agree. Buses left at noon.";
  expect(
    told(`${after} The ministry freed 118 prisoners. Elders said 103 prisoners had crossed.`),
  ).toEqual(["118 released inmates", "103 released inmates"]);
});

test("an exchange of fire is none, and without one nobody changes hands by walking", () => {
  const fire = "There was an exchange of fire at the ford. Prisoners heard it.";
  expect(told(`${fire} Later 12 soldiers walked across.`)).toContain("12 other soldiers");
  expect(told("Twelve soldiers walked across.")).not.toContain("Twelve exchanged soldiers");
});

test("who is handed over alive was let go", () => {
  expect(told("We handed over 40 soldiers alive, fed and in good health.")).toEqual([
    "40 released soldiers",
  ]);
});

test("where they are kept stands before them", () => {
  expect(told("In our custody there are now no more than 19 prisoners of war.")).toEqual([
    "19 held captives",
  ]);
  expect(told("In the jails of the ministry remain 210 detainees.")).toEqual([
    "210 held detainees",
  ]);
});

test("whoever lies in wait attacks", () => {
  expect(told("On Monday 35 fighters of the battalion lay in wait for a column.")).toEqual([
    "35 attackers fighters",
  ]);
});
