import { expect, test } from "vitest";
import { chain } from "../testing/build.ts";
import { reportersOutlet } from "./own-reporter.ts";

test.each([
  ["Norda reporter at the morgue", "Norda"],
  ["a Norda photographer", "Norda"],
  ["Furrow Times reporters on the field", "Furrow Times"],
  ["its correspondent", "Alba"],
  ["مراسل وكالة براق في المكان", "وكالة براق"],
  ["مراسلها", "Alba"],
  ["Border Watch Centre observers", "Border Watch Centre"],
  ["مصور صحيفة الميزان", "صحيفة الميزان"],
  ["a team from Alba", "Alba"],
  ["Alba staff", "Alba"],
])("%s: %s", (words, outlet) => {
  expect(reportersOutlet(chain("Alba", `person:${words}`))).toBe(outlet);
});

test.each([
  ["a reporter"],
  ["reporters"],
  ["local journalists"],
  ["مراسل"],
  ["مراسل محلي"],
  ["مراسلون بلا حدود"],
  ["hospital director"],
  ["a team from Birch"],
  ["مصدر طبي"],
])("%s is nobody's eyes in particular", (words) => {
  expect(reportersOutlet(chain("Alba", `person:${words}`))).toBeNull();
});
