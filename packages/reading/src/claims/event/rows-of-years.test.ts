import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";
import { eventsOf } from "../../testing/events-of.ts";

const news = "A crush at the bridge of Olm on Monday killed 90 pilgrims.\n\n";

test("rows that open with a year tell of that year's deed", () => {
  expect(eventsOf(`${news}2026: 41 pilgrims die in a crush\n1997 – A fire kills 12`)).toEqual([
    "90 main",
    "41 2026",
    "12 1997",
  ]);
  expect(eventsOf(`${news}TESK, 1972: Eleven people were killed.`)).toEqual([
    "90 main",
    "Eleven 1972",
  ]);
  expect(eventsOf(`${news}• 2026: 41 pilgrims die in a crush`)).toEqual(["90 main", "41 2026"]);
  expect(eventsOf(`${news}2031: 41 pilgrims die in a crush`)).toEqual(["90 main", "41 main"]);
});

test("a month behind a town is that of a row, and no day of a report", () => {
  expect(eventsOf(`${news}TESK - September 2024 - Gunmen seized a school, killing 31.`)).toEqual([
    "90 main",
    "31 2024-09",
  ]);
  expect(eventsOf("OLM, June 18 - Gunmen seized a school, killing 31.")).toEqual(["31 main"]);
});

test("four digits may be an hour", () => {
  expect(eventsOf("1540: Twelve bodies were found.\n2010: Police say 31 are dead.")).toEqual([
    "Twelve main",
    "31 main",
  ]);
  expect(eventsOf("2015: Rescue workers say 31 people were killed.")).toEqual(["31 main"]);
  expect(eventsOf("2015: Rescue workers found 31 bodies.\n2045: The road is closed.")).toEqual([
    "31 main",
  ]);
  expect(eventsOf("1987: A fire kills 12.\n2015: A crush kills 31, officials say.")).toEqual([
    "12 1987",
    "31 2015",
  ]);
});

test("a month behind a town leaves its deed the day that follows", () => {
  const text = "TESK, June 2031: Nine people were killed on Monday.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, published: "2031-06-18" };
  const [nine] = read({ report: { ...report, length: text.length }, text }, EMPTY_CASE).figures;
  expect(nine?.happened).toEqual({ start: "2031-06-16", end: "2031-06-16", how: "on" });
});

test("a year ago today is another event than that of today", () => {
  expect(
    eventsOf(`${news}It recalled a crush one year ago today at the Tesk fair, in which 31 died.`),
  ).toEqual(["90 main", "31 2030-06"]);
});
