import { capital } from "../../../extract/dates/capital.ts";
import { readNumericMonth } from "../../../extract/dates/read-numeric.ts";
import {
  readBareMonth,
  readBareYear,
  readDecade,
  readMonth,
  readPartOfSeason,
  readSeason,
  readTheSeason,
  readUnit,
  readYear,
  readYears,
} from "../../../extract/dates/read-period.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** "The last week of October": that month's, and not the last one. */
function isOfPeriod({ items, from, to }: Match): boolean {
  const next = items[to + 1];
  return (
    items[from]?.word === "last" &&
    (items[to]?.word === "of" || items[to]?.word === "in") &&
    (next?.tags.includes("month") === true || next?.tags.includes("quantity") === true)
  );
}

const MONTH = "m:month|hijri-month";

/** Months, years, seasons, decades and what is said of them by direction; hits are read as published on Tuesday, 2031-04-15. */
export const englishPeriods: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.date.month-year",
    pattern: `${MONTH} =of|comma? y:quantity era:era?`,
    read: capital(readMonth),
    why: "'April 2031', 'March of 2030'.",
    hits: [
      ["It began in April 2030.", "2030-04 month"],
      ["since March of 2030", "2030-03 month"],
    ],
    misses: ["In April 20 people died.", "They may 2031."],
  },
  {
    id: "en.date.month-last-year",
    pattern: `${MONTH} =of? yd:direction yu:year-word`,
    read: capital(readMonth),
    why: "'April last year'.",
    hits: [
      ["It began in April last year.", "2030-04 month"],
      ["It began in March of this year.", "2031-03 month"],
    ],
    misses: ["It began last year.", "They may last year after year."],
  },
  {
    id: "en.date.direction-month",
    pattern: "dir:direction m:month",
    read: capital(readMonth),
    why: "'Last April', 'next March'.",
    hits: [
      ["It began last June.", "2030-06 month"],
      ["It will begin next May.", "2031-05 month"],
    ],
    misses: ["This may be true.", "It began in June."],
  },
  {
    id: "en.date.month",
    pattern: MONTH,
    read: capital(readBareMonth),
    why: "A month by itself needs a word of time before it; 'may' and 'march' a capital too.",
    hits: [
      ["It began in March.", "2031-03 month"],
      ["Prices have risen since October.", "2030-10 month"],
    ],
    misses: ["They may leave.", "The march began.", "April Jones said so."],
  },
  {
    id: "en.date.numeric-month",
    pattern: "quantity|digits dash|slash quantity|digits",
    read: readNumericMonth,
    why: "'04/2031', '2031-04'.",
    hits: [
      ["It began in 04/2030.", "2030-04 month"],
      ["It began in 2030-11.", "2030-11 month"],
    ],
    misses: ["They won 3/2.", "It lasted from 2019-2021."],
  },
  {
    id: "en.date.year",
    pattern: "yw:year-word y:quantity",
    read: readYear,
    why: "'The year 2014'.",
    hits: [
      ["since the year 2014", "2014 year"],
      ["In the year 2029 it was rebuilt.", "2029 year"],
    ],
    misses: ["in 2029", "a year ago"],
  },
  {
    id: "en.date.years",
    pattern: [
      "=from|=between? head:year-pair? y:quantity link:dash|=to|=until|=through z:quantity",
      "between y:quantity link:=and z:quantity",
      "=in|=from|=since|=during y:quantity and:=and z:quantity",
    ],
    read: readYears,
    why: "'2019-2021', 'from 2014 to 2018', 'between 2014 and 2018', 'in 2014 and 2018'.",
    hits: [
      ["from 2014 to 2018", "2014/2018 year"],
      ["during 2019-2021", "2019/2021 year"],
      ["between 2014 and 2018", "2014/2018 year"],
      ["It grew between 2020 and 2030.", "2020/2030 year"],
      ["The graves date from 2026 and 2027.", "2026/2027 year"],
      ["in 2014 and 2018", "{2014,2018} year"],
    ],
    misses: [
      "from 200 to 300 people",
      "50-60 people",
      "between 50 and 60 people",
      "in 2014",
      "in 12 and 13 towns",
    ],
  },

  {
    id: "en.date.the-season",
    pattern: "=before|=until|=by|=since =the s:season",
    read: readTheSeason,
    why: "'Before the summer': the one to come, 'since the summer' the last.",
    hits: [
      ["A cemetery is promised before the summer.", "2031-22 season"],
      ["Nobody has come since the autumn.", "2030-23 season"],
    ],
    misses: ["in the summer of 2030", "before the fall of the town"],
  },
  {
    id: "en.date.bare-year",
    pattern: "y:quantity|digits",
    read: readBareYear,
    why: "'In 2019', 'since 2014', '(2011)': four digits after a word of time, unless something counted follows.",
    hits: [
      ["It began in 2019.", "2019 year"],
      ["since 2014", "2014 year"],
      ["The Long Road (2011) tells it.", "2011 year"],
    ],
    misses: ["by 2011 people", "It killed 2011 in the war."],
  },
  {
    id: "en.date.direction-unit",
    pattern: "dir:direction u:unit-sg",
    // "up to this day"
    read: (match, context) =>
      match.get("u")?.sense?.slot === "day" || isOfPeriod(match) ? null : readUnit(match, context),
    why: "'Last week', 'this year'; 'past' and 'coming' want a number.",
    hits: [
      ["It happened last week.", "2031-04-07/2031-04-13 week"],
      ["It happened last year.", "2030 year"],
      ["This month has been calm.", "2031-04 month"],
    ],
    misses: ["It will last years.", "The day was calm."],
  },
  {
    id: "en.date.season",
    pattern: [
      "s:season =of? y:quantity",
      "s:season =of? yd:direction yu:year-word",
      "dir:direction s:season",
      "s:season =of? y:quantity|digits dash|slash quantity|digits",
    ],
    read: readSeason,
    why: "'Summer 2030', 'spring last year'; 'last summer' is the last that began before publication, 'the winter of 2029/30' that of the first year.",
    hits: [
      ["in summer 2030", "2030-22 season"],
      ["in the winter of 2029", "2029-24 season"],
      ["in spring last year", "2030-21 season"],
      ["in the autumn of last year", "2030-23 season"],
      ["It began last summer.", "2030-22 season"],
      ["It will begin next autumn.", "2031-23 season"],
      ["in the winter of 2029/30", "2029-24 season"],
      ["in winter 2029-30", "2029-24 season"],
    ],
    misses: [
      "It will fall 20 metres.",
      "in the summer",
      "in spring",
      "last year",
      "It began last week.",
      "in winter",
    ],
  },
  {
    id: "en.date.part-of-season",
    pattern: "p:part-of s:season",
    read: readPartOfSeason,
    why: "'By early summer': a third of the last one.",
    hits: [
      ["By early summer the camp was empty.", "2030-06-01/2030-06-30 day"],
      ["It will end in late autumn.", "2031-10-31/2031-11-30 day"],
    ],
    misses: ["in early 2030", "Early fall of the town surprised them."],
  },

  {
    id: "en.date.decade",
    pattern: "y:quantity|digits =s",
    read: readDecade,
    why: "'The 1980s'.",
    hits: [
      ["in the 1980s", "198X decade"],
      ["since the 1990s", "199X decade"],
    ],
    misses: ["in 1980", "a dozen MiG-29s"],
  },
];
