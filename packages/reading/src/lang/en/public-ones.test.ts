import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure}${mode === "part" ? " part" : ""}`,
  );

test.each([
  "A candidate was beaten by 40 votes.",
  "A minister was burned in effigy.",
  "A leader was captured on film.",
  "The cameras captured a leader.",
  "A minister was missing from the talks.",
  "A striker was missing from the side.",
  "A minister was held to account.",
  "A robber was held liable for the fire.",
  "A general attacked the government.",
  "A general was released from his duties.",
  "A captain was sent home.",
  "A skipper was released from his duties.",
  "A general surrendered his post.",
  "A minister surrendered to his critics.",
  "A striker was injured in training.",
  "A captain was injured in the match.",
  "A candidate was eliminated in the first round.",
  "A minister was hurt by the report.",
  "Neither a major nor a private was hurt.",
  "Neither a nurse nor a guard was hurt.",
])("a verb that means no harm: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("deaths for which somebody is held responsible are the only figure", () => {
  expect(told("A general was held responsible for 12 deaths.")).toEqual(["12 killed"]);
  expect(told("A general attacked the court for the deaths of 12 soldiers.")).toEqual([
    "12 killed",
  ]);
});

test.each([
  ["A minister was killed in the blast.", "minister killed"],
  ["A video shows that a minister was killed.", "minister killed"],
  ["A minister was wounded in the blast.", "minister wounded"],
  ["A candidate was kidnapped by gunmen.", "candidate hostage"],
  ["A general was arrested on Monday.", "general arrested"],
  ["A general was captured by the rebels.", "general captured"],
  ["A minister was missing after the crash.", "minister missing"],
  ["A captain was released from prison.", "captain released"],
  ["A thief was released from his cell.", "thief released"],
  ["A general surrendered to the rebels.", "general surrendered"],
  ["A postman was beaten by gunmen.", "postman wounded"],
  ["A candidate was beaten by a mob.", "candidate wounded"],
  ["A preacher was burned to death.", "preacher killed"],
  ["A bishop was beaten on Monday.", "bishop wounded"],
])("and one that does: %s", (text, figure) => {
  expect(told(text)).toEqual([figure]);
});

test("who opens a condition has come to no harm", () => {
  expect(told("If they kill the judge and two guards, war will follow.")).not.toContain(
    "judge killed",
  );
  expect(told("They killed the judge and two guards.")).toContain("judge killed");
});

test("whom a list of the dead or wounded names is one of them", () => {
  expect(told("The wounded are a captain, a major and two privates.")).toEqual([
    "captain wounded part",
    "major wounded part",
    "two wounded part",
  ]);
  expect(told("The dead were carried by a nurse.")).toEqual([]);
});

test("who flees with others flees as they do", () => {
  expect(told("A thief escaped from prison with 12 inmates.")).not.toContain("12 held");
});

test("those who make up the number before them are parts of it", () => {
  expect(told("Nine people, the driver and eight passengers, were killed.")).toEqual([
    "Nine killed",
    "driver killed part",
    "eight killed part",
  ]);
  expect(told("Two soldiers, a private and a sergeant, were killed.")).toEqual([
    "Two killed",
    "private killed part",
    "sergeant killed part",
  ]);
  expect(told("Three people – a teacher and her two sons – were killed.")).toEqual([
    "Three killed",
    "teacher killed part",
    "two killed part",
  ]);
});
