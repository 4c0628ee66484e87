import { expect, test } from "vitest";
import { EMPTY_CASE, read } from "@tarjih/reading";
import type { CaseInfo, Reading, Report } from "@tarjih/reading";
import { namesOf } from "../align/question-text.ts";
import { rivalDays } from "./rival-days.ts";

const info: CaseInfo = {
  ...EMPTY_CASE,
  actors: [
    {
      id: "coast",
      names: { ar: ["قوات الساحل"], en: ["Coast Force"] },
      kind: "party",
      party: null,
    },
  ],
  places: [
    {
      id: "fort",
      names: { ar: ["قلعة الملح"], en: ["Salt Fort"] },
      kind: "site",
      within: null,
      precision: "site",
      lat: null,
      lon: null,
    },
  ],
};

function reading(id: string, outlet: string, text: string): Reading {
  const none = {
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  const report: Report = {
    type: "report",
    id,
    path: `${id}.txt`,
    lang: "ar",
    outlet,
    published: "2031-05-20",
    length: text.length,
    ...none,
  };
  return read({ report, text }, info);
}

const days = (...told: readonly (readonly [outlet: string, text: string])[]): readonly string[] => {
  const readings = told.map(([outlet, text], i) => reading(`r${i}`, outlet, text));
  const texts = new Map(readings.map(({ report }, i) => [report.id, told[i]?.[1] ?? ""]));
  return rivalDays(readings, texts, namesOf(info)).map(({ text }) => text.en);
};

const THURSDAY = "استعادت قوات الساحل السيطرة على قلعة الملح يوم الخميس 15 أيار 2031.";
const SATURDAY = "استعادت قوات الساحل السيطرة على قلعة الملح يوم السبت 17 أيار 2031.";

test("two sources date one change of control to two days", () => {
  expect(days(["منبر الملح", THURSDAY], ["صوت الميناء", SATURDAY])).toEqual([
    "On which day did Coast Force take control of Salt Fort? 2031-05-15 (منبر الملح) or 2031-05-17 (صوت الميناء): both cannot be true.",
  ]);
});

test("the same day, or one source alone, is no conflict", () => {
  expect(days(["منبر الملح", THURSDAY], ["صوت الميناء", THURSDAY])).toEqual([]);
  expect(days(["منبر الملح", `${THURSDAY} ${SATURDAY}`])).toEqual([]);
});
