import { readHoliday } from "../../../extract/dates/read-holiday.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Feasts on a fixed day; hits are read as published on Tuesday, 2031-04-15. */
export const englishFeasts: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.date.new-years-eve",
    pattern: "=new =year =eve",
    read: (match, context) => readHoliday(match, context, 12, 31),
    why: "'New Year's Eve' is 31 December.",
    hits: [
      ["It happened on New Year's Eve.", "2030-12-31 day"],
      ["It happened on New Year's Eve 2028.", "2028-12-31 day"],
    ],
    misses: ["It happened in a new year.", "On the eve of the vote it rained."],
  },
  {
    id: "en.date.new-years-day",
    pattern: "=new =year =day",
    read: (match, context) => readHoliday(match, context, 1, 1),
    why: "'New Year's Day' is 1 January.",
    hits: [
      ["It happened on New Year's Day.", "2031-01-01 day"],
      ["It happened on New Year's Day 2028.", "2028-01-01 day"],
    ],
    misses: ["It is a new year, day one.", "The new day broke."],
  },
  {
    id: "en.date.christmas-eve",
    pattern: "=christmas =eve",
    read: (match, context) => readHoliday(match, context, 12, 24),
    why: "'Christmas Eve' is 24 December.",
    hits: [
      ["It happened on Christmas Eve.", "2030-12-24 day"],
      ["It happened on Christmas Eve 2028.", "2028-12-24 day"],
    ],
    misses: ["It happened on the eve.", "A christmas tree burned."],
  },
  {
    id: "en.date.christmas",
    pattern: "=christmas =day?",
    read: (match, context) =>
      CARDS.has(match.items[match.to]?.word ?? "") ? null : readHoliday(match, context, 12, 25),
    why: "'Christmas', 'Christmas Day' is 25 December; the market and the truce are about it.",
    hits: [
      ["It happened on Christmas Day.", "2030-12-25 day"],
      ["They were home before Christmas.", "2030-12-25 day"],
    ],
    misses: ["A Christmas tree burned.", "A Christmas market was hit."],
  },
  {
    id: "en.date.boxing-day",
    pattern: "=boxing =day",
    read: (match, context) => readHoliday(match, context, 12, 26),
    why: "'Boxing Day' is 26 December.",
    hits: [
      ["It happened on Boxing Day.", "2030-12-26 day"],
      ["On Boxing Day 2028 it happened.", "2028-12-26 day"],
    ],
    misses: ["a day of boxing", "Boxing matches were held."],
  },
  {
    id: "en.date.may-day",
    pattern: "=may =day",
    read: (match, context) => readHoliday(match, context, 5, 1),
    why: "'May Day' is 1 May.",
    hits: [
      ["It happened on May Day 2030.", "2030-05-01 day"],
      ["The May Day rally of 2030 ended in arrests.", "2031-05-01 day"],
    ],
    misses: ["It may day after day go on.", "A day in May."],
  },
];

/** What is called after the feast, on any day around it. */
const CARDS: ReadonlySet<string> = new Set(
  "tree trees market markets party parties gift gifts card cards shopping season holiday holidays dinner lights service mass".split(
    " ",
  ),
);
