import { capital } from "../../../extract/dates/capital.ts";
import { readDayMonth } from "../../../extract/dates/read-day.ts";
import { readDayList } from "../../../extract/dates/read-day-list.ts";
import { readFortnight } from "../../../extract/dates/read-fortnight.ts";
import { readMonthRange } from "../../../extract/dates/read-month-range.ts";
import { readDayBefore } from "../../../extract/dates/read-weekday.ts";
import { readShareOfYear } from "../../../extract/dates/read-joined.ts";
import { readQuarter } from "../../../extract/dates/read-quarter.ts";
import { readYear } from "../../../extract/dates/read-period.ts";
import { resolveUnit } from "../../../extract/dates/resolve.ts";
import {
  readOpeningYear,
  readRowYear,
  readYearOfThing,
  readYearOfTwo,
  readYearPair,
} from "../../../extract/dates/read-short-year.ts";
import { chunkOf } from "../../../extract/dates/when.ts";
import { spanOf, unitOf } from "../../../extract/dates/words.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Ranges of months, years by two digits, quarters, fortnights; hits are read as published on Tuesday, 2031-04-15. */
export const englishDateRanges: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.date.months",
    pattern: [
      "m:month link:dash|=to|=until|=till|=through n:month comma|=of? y:quantity",
      "m:month and:=and n:month comma|=of? y:quantity",
      "m:month link:dash|=to|=until|=till|=through n:month",
      "m:month and:=and n:month",
    ],
    read: readMonthRange,
    why: "'April–June 2030', 'from February to April', 'between January and March': all months from the first to the last; 'in January and March' are two months.",
    hits: [
      ["April–June 2030 was worse.", "2030-04/2030-06 month"],
      ["It lasted from November to January 2031.", "2030-11/2031-01 month"],
      ["between January and March 2030 it rained", "2030-01/2030-03 month"],
      ["between October and March 2030", "2029-10/2030-03 month"],
      ["It lasted from February to March.", "2031-02/2031-03 month"],
      ["From January to March, 12 people were killed.", "2031-01/2031-03 month"],
      ["In January and March it rained.", "{2031-01,2031-03} month"],
      ["between January and March it rained", "2031-01/2031-03 month"],
      ["Between January and March, 12 people were killed.", "2031-01/2031-03 month"],
    ],
    misses: [
      "It lasted from February to March 12.",
      "between 3 April and 5 June",
      "April and June Arn left.",
      "They may and March did.",
    ],
  },

  {
    id: "en.date.day-list",
    pattern: [
      "d:quantity|digits|day-ordinal comma e:quantity|digits|day-ordinal comma? f:quantity|digits|day-ordinal? comma? =and g:quantity|digits|day-ordinal m:month y:quantity?",
      "m:month d:quantity|digits|day-ordinal comma e:quantity|digits|day-ordinal comma? f:quantity|digits|day-ordinal? comma? =and g:quantity|digits|day-ordinal",
    ],
    read: readDayList,
    why: "'12, 15 and 19 April', 'April 12, 15 and 19': a set of days.",
    hits: [
      ["on 3, 7 and 12 April", "{2031-04-03,2031-04-07,2031-04-12} day"],
      ["on 10, 11 and 12 April", "2031-04-10/2031-04-12 day"],
      ["on April 3, 7 and 12", "{2031-04-03,2031-04-07,2031-04-12} day"],
      ["on April 10, 11 and 12", "2031-04-10/2031-04-12 day"],
    ],
    misses: [
      "on 11 and 12 April",
      "It killed 12, wounded 15 and took 19 in April.",
      "on April 11 and 12",
      "In April 12, 15 and 19 people died.",
    ],
  },

  {
    id: "en.date.day-dash-month",
    pattern: "d:quantity|digits dash m:month dash y:quantity|digits",
    read: capital(readDayMonth),
    why: "'28-Apr-2031'.",
    hits: [
      ["It is dated 28-Apr-2030.", "2030-04-28 day"],
      ["It is dated 3-May-2029.", "2029-05-03 day"],
    ],
    misses: ["It is dated 28 April 2030.", "a 28-April deadline"],
  },
  {
    id: "en.date.year-pair",
    pattern: "year-word? y:quantity|digits dash|slash z:quantity|digits",
    read: readYearPair,
    why: "'Fiscal year 2029/30', 'the 2029-30 season', '1974–78': two years, the second by its last two digits.",
    hits: [
      ["in fiscal year 2029/30", "2029/2030 year"],
      ["in the 2029-30 season", "2029/2030 year"],
      ["He served 1974–78.", "1974/1978 year"],
    ],
    misses: ["They won 20/30.", "It is dated 2030-11."],
  },
  {
    id: "en.date.fiscal-year",
    pattern: "=fy|=fiscal y:quantity|digits",
    read: readYear,
    why: "'FY2030', 'fiscal 2030': the year by its name.",
    hits: [
      ["FY2030 brought cuts.", "2030 year"],
      ["In fiscal 2029 it grew.", "2029 year"],
    ],
    misses: ["fiscal rules", "in 2030 people"],
  },
  {
    id: "en.date.month-short-year",
    pattern: "m:month =’|='|=‘ y:quantity|digits",
    read: capital(readYearOfTwo),
    why: "'June '93': the last such year.",
    hits: [
      ["in June '93", "1993-06 month"],
      ["in March ’29", "2029-03 month"],
    ],
    misses: ["in June 93 people died", "in June"],
  },

  {
    id: "en.date.opening-year",
    pattern: "^ y:quantity|digits =was|=is|=saw|=brought|=began|=ended",
    read: readOpeningYear,
    why: "'2030 was the worst year': a year opens the sentence; people would be more than one.",
    hits: [
      ["2030 was the worst year.", "2030 year"],
      ["2029 saw two raids.", "2029 year"],
    ],
    misses: ["2030 were killed.", "2,030 is the toll."],
  },
  {
    id: "en.date.row-year",
    pattern: [
      "^ y:quantity|digits sign:colon|dash",
      "=•|=●|=▪|=·|=*|=■ y:quantity|digits sign:colon|dash",
    ],
    read: readRowYear,
    why: "'2006: A crush kills 41', '1997 – A fire kills 12': the year that opens a row of a list is that of its deed, and not of the one that the report is about.",
    hits: [
      ["2006: A crush at the bridge kills 41 pilgrims.", "2006 year"],
      ["2006: 41 pilgrims die in a crush.", "2006 year"],
      ["1997 - A fire kills 12 pilgrims.", "1997 year"],
    ],
    misses: [
      "2006-2010: 41 pilgrims died.",
      "1950 - 2000 people died.",
      "2045: 12 are to be released.",
      "2,006: that is the toll.",
    ],
  },
  {
    id: "en.date.town-and-year",
    pattern: "comma y:quantity|digits sign:colon",
    read: readRowYear,
    why: "'TESK, 1972: Eleven die': the town and the year that open a row of a list.",
    hits: [
      ["TESK, 1972: Eleven people were killed.", "1972 year"],
      ["Upper Olm, 2019: Two die in a fall of rock.", "2019 year"],
    ],
    misses: ["Later that day, 1972: Eleven were dead.", "Olm, 12: Eleven people."],
  },
  {
    id: "en.date.season-short-year",
    pattern: "s:season =of? =’|='|=‘ y:quantity|digits",
    read: readYearOfTwo,
    why: "'The summer of '29'.",
    hits: [
      ["in the summer of '29", "2029-22 season"],
      ["in winter ’93", "1993-24 season"],
    ],
    misses: ["in the summer of 29", "in the summer"],
  },
  {
    id: "en.date.year-of-thing",
    pattern: "y:quantity|digits",
    read: (match) =>
      /^(?:the|an?|its|their|his|since|after)$/u.test(match.items[match.from - 1]?.word ?? "")
        ? readYearOfThing(match)
        : null,
    why: "'The 2011 uprising', 'a 2029 law': the year of one thing; people and things behind it would be counted.",
    hits: [
      ["The 2011 uprising began here.", "2011 year"],
      ["A 2029 law bans it.", "2029 year"],
    ],
    misses: [
      "The 2011 prisoners were moved.",
      "The 2014 dead were buried.",
      "The 1950 houses burned.",
    ],
  },
  {
    id: "en.date.quarter",
    pattern: "=q k:digits|quantity y:quantity|digits",
    read: readQuarter,
    why: "'Q1 2031'.",
    hits: [
      ["In Q1 2031 it rained.", "2031-01/2031-03 month"],
      ["In Q4 2029 it rained.", "2029-10/2029-12 month"],
    ],
    misses: ["Question Q1 has 12 parts.", "In Q7 2031 it rained."],
  },
  {
    id: "en.date.quarter-year",
    pattern: "o:ordinal|=last share:=quarter|=half y:quantity",
    read: readShareOfYear,
    why: "'The fourth quarter 2030'.",
    hits: [
      ["in the fourth quarter 2030", "2030-10/2030-12 month"],
      ["in the first half 2030", "2030-01/2030-06 month"],
    ],
    misses: ["in the fourth quarter", "in the first half 20 people died"],
  },
  {
    id: "en.date.fortnight",
    pattern: "=a|=the|dir:direction dir:direction? =fortnight ago:ago?",
    read: readFortnight,
    why: "'A fortnight ago', 'the past fortnight': two weeks.",
    hits: [
      ["It happened a fortnight ago.", "2031-04-01~ week"],
      ["In the past fortnight it rained.", "2031-04-01/2031-04-15 day"],
      ["It lasted a fortnight.", "P2W duration"],
    ],
    misses: ["every fortnight", "a week ago"],
  },
  {
    id: "en.date.before-last",
    pattern: "=the u:unit-sg =before =last",
    read: (match, context) => {
      const unit = unitOf(match.get("u"));
      const when = unit === null ? null : resolveUnit(context.published, unit, -2);
      const { start, end } = spanOf(match);
      return when === null ? null : chunkOf(when, start, end);
    },
    why: "'The week before last', 'the year before last'.",
    hits: [
      ["It happened the week before last.", "2031-03-31/2031-04-06 week"],
      ["It happened the year before last.", "2029 year"],
    ],
    misses: ["It happened last week.", "the week before the last vote"],
  },

  {
    id: "en.date.day-after-tomorrow",
    pattern: "=the =day =after =tomorrow",
    read: (match, context) => readDayBefore(match, context, 2),
    why: "'The day after tomorrow'.",
    hits: [
      ["It will happen the day after tomorrow.", "2031-04-17 day"],
      ["They leave the day after tomorrow.", "2031-04-17 day"],
    ],
    misses: ["It will happen tomorrow.", "the day after"],
  },
];
