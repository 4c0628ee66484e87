import { readAgoDay } from "../../../extract/dates/read-ago-day.ts";
import {
  readAgo,
  readFromEvent,
  readOneAnd,
  readUnitFromEvent,
} from "../../../extract/dates/read-duration.ts";
import {
  readAddedDurations,
  readDayPart,
  readInterval,
  readShare,
  readWeekOfMonth,
  readWithWeekday,
} from "../../../extract/dates/read-joined.ts";
import { readRest, readWeekOfDay } from "../../../extract/dates/read-week.ts";
import { readNthWeekday } from "../../../extract/dates/read-nth.ts";
import { readEdge, readFirstOf, readPart } from "../../../extract/dates/read-part.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** What joins dates that were read one by one; same anchor for the hits (Tuesday, 2031-04-15). */
export const englishDateJoins: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.date.weekday-and-date",
    pattern: [
      "w:weekday-date|deictic-date comma|=the|paren-open? d:full-date+day-date",
      "d:deictic-date comma|paren-open? w:weekday-date",
    ],
    read: readWithWeekday,
    why: "'Saturday, April 12', 'yesterday, Monday': one day said twice; a weekday that is not its day is a finding.",
    hits: [
      ["on Saturday, April 12, 2031", "2031-04-12 day"],
      ["on Thursday 3 April", "2031-04-03 day"],
      ["on Thursday (3 April) it began", "2031-04-03 day"],
      ["It happened yesterday, Monday.", "2031-04-14 day"],
      ["Officials said today, Tuesday, that it fell.", "2031-04-15 day"],
    ],
    misses: ["on Saturday", "on 12 April", "It happened yesterday.", "on Monday"],
  },

  {
    id: "en.date.day-part",
    pattern: ["d:day-date day-part", "day-part =of|=on d:day-date", "p:part-of =on? d:day-date"],
    read: readDayPart,
    why: "'Tuesday morning', 'the morning of 12 April', 'late on Sunday': the day, with its part in the span.",
    hits: [
      ["on Sunday morning", "2031-04-13 day"],
      ["It happened yesterday evening.", "2031-04-14 day"],
      ["on the morning of 12 April", "2031-04-12 day"],
      ["at dawn on Sunday", "2031-04-13 day"],
      ["It began early Sunday.", "2031-04-13 day"],
      ["It began late on Sunday.", "2031-04-13 day"],
    ],
    misses: [
      "in the morning",
      "on Sunday",
      "on 12 April",
      "It began on Sunday.",
      "It began early.",
    ],
  },

  {
    id: "en.date.part",
    pattern: "p:part-of dash|=in|=of? d:month-date|year-date|decade-date|season-date|week-date",
    read: readPart,
    why: "'Mid-2019', 'early March', 'the end of 2030': a third of the period, never its first day.",
    hits: [
      ["in mid-2029", "2029-05/2029-08 month"],
      ["in early March", "2031-03-01/2031-03-10 day"],
      ["late last year", "2030-09/2030-12 month"],
    ],
    misses: ["in the middle of the night", "in 2029"],
  },

  {
    id: "en.date.earlier-this",
    pattern: "=earlier d:month-date|year-date|week-date",
    read: (match, context) => readRest(match, context, true),
    why: "'Earlier this month': from its begin to the day of publication.",
    hits: [
      ["It happened earlier this month.", "2031-04-01/2031-04-15 day"],
      ["It happened earlier this year.", "2031-01-01/2031-04-15 day"],
    ],
    misses: ["It happened earlier.", "three months earlier"],
  },
  {
    id: "en.date.later-this",
    pattern: "=later d:month-date|year-date|week-date",
    read: (match, context) => readRest(match, context, false),
    why: "'Later this month': from the day of publication to its end.",
    hits: [
      ["It will happen later this month.", "2031-04-15/2031-04-30 day"],
      ["It will happen later this year.", "2031-04-15/2031-12-31 day"],
    ],
    misses: ["It happened later.", "three months later"],
  },
  {
    id: "en.date.first-of",
    pattern: "edge:=first|=last|=opening|=closing|=final a:duration =of d:month-date|year-date",
    read: readFirstOf,
    why: "'The first three months of 2030', 'the last ten days of April': so much of the period.",
    hits: [
      ["in the first three months of 2030", "2030-01/2030-03 month"],
      ["in the last ten days of March", "2031-03-22/2031-03-31 day"],
    ],
    misses: ["in the first three months", "three months of 2030"],
  },
  {
    id: "en.date.nth-weekday",
    pattern: "o:ordinal w:weekday =of|=in d:month-date",
    read: readNthWeekday,
    why: "'The second Sunday in October', 'the first Friday of March'.",
    hits: [
      ["on the second Sunday in March", "2031-03-09 day"],
      ["on the first Friday of April 2030", "2030-04-05 day"],
    ],
    misses: ["on the second Sunday", "on Sunday in the second raid"],
  },
  {
    id: "en.date.week-of-day",
    pattern: "u:unit-sg =of|=from|=beginning|=starting d:full-date+day-date",
    read: readWeekOfDay,
    why: "'The week of 21 April': from its Monday to its Sunday.",
    hits: [
      ["in the week of 2 April", "2031-03-31/2031-04-06 week"],
      ["the week beginning 7 April", "2031-04-07/2031-04-13 week"],
    ],
    misses: ["the day of 2 April", "a week of fighting"],
  },
  {
    id: "en.date.edge",
    pattern:
      "edge:=first|=last|=opening|=closing|=final|=dying|=early =days|=weeks|=months =of d:month-date|year-date",
    read: readEdge,
    why: "'The last days of March', 'the early months of 2030': a third of the period.",
    hits: [
      ["in the last days of March", "2031-03-21/2031-03-31 day"],
      ["in the opening months of 2030", "2030-01/2030-04 month"],
    ],
    misses: ["in the last days", "in March"],
  },
  {
    id: "en.date.share",
    pattern: "o:ordinal|=last share:=half|=quarter =of|=in? d:year-date|month-date",
    read: readShare,
    why: "'The first half of 2029'.",
    hits: [
      ["in the first half of 2029", "2029-01/2029-06 month"],
      ["in the third quarter of 2030", "2030-07/2030-09 month"],
    ],
    misses: ["the first half", "half of the town"],
  },
  {
    id: "en.date.week-of-month",
    pattern: "o:ordinal? last:=last|=final? u:unit-sg =of|=in d:month-date",
    read: readWeekOfMonth,
    why: "'The first week of April': seven days of the month, and not its first.",
    hits: [
      ["in the last week of March", "2031-03-25/2031-03-31 day"],
      ["in the first week of April 2031", "2031-04-01/2031-04-07 day"],
      ["in the third week of March", "2031-03-15/2031-03-21 day"],
    ],
    misses: ["in the first week", "on the first of April"],
  },
  {
    id: "en.date.from-to",
    pattern: [
      "=between =the? a:date =and =the? b:date",
      "a:date dash|slash|=to|=until|=till|=through =the? b:date",
    ],
    read: readInterval,
    why: "'Between 28 March and 3 April', 'from Friday to Sunday': with all that lies between.",
    hits: [
      ["between 28 March and 3 April 2031", "2031-03-28/2031-04-03 day"],
      ["between Friday and Sunday", "2031-04-11/2031-04-13 day"],
      ["from 28 March to 3 April 2031", "2031-03-28/2031-04-03 day"],
      ["from Friday to Sunday", "2031-04-11/2031-04-13 day"],
    ],
    misses: ["between 50 and 60 people", "on 28 March", "from the town to the prison"],
  },

  {
    id: "en.duration.added",
    pattern: "a:duration comma? and:=and b:duration",
    read: readAddedDurations,
    why: "'Two years and three months' is one length.",
    hits: [
      ["for two years and three months", "P2Y3M duration"],
      ["for five days and 12 hours", "P5DT12H duration"],
    ],
    misses: ["for two years", "for two days, three hours"],
  },
  {
    id: "en.duration.one-and",
    pattern: "=a|=an u:unit-sg =and b:duration",
    read: readOneAnd,
    why: "'An hour and ten minutes' is one length.",
    hits: [
      ["an hour and ten minutes out of port", "PT1H10M duration"],
      ["a day and six hours out of port", "P1DT6H duration"],
    ],
    misses: ["ten minutes", "a town and ten minutes"],
  },
  {
    id: "en.date.ago-day",
    pattern: [
      "a:duration ago =on? t:deictic-date|weekday-date",
      "=a|=an u:unit-sg ago =on? t:deictic-date|weekday-date",
    ],
    read: readAgoDay,
    why: "'One year ago today', 'ten years ago on Saturday': that day so many years before, and not today.",
    hits: [
      ["It happened one year ago today.", "2030-04-15 day"],
      ["It happened a year ago today.", "2030-04-15 day"],
      ["It happened ten years ago on Saturday.", "2021-04-12 day"],
      ["It happened three weeks ago today.", "2031-03-25 day"],
    ],
    misses: ["It happened two days ago, on Sunday.", "It happened two days ago on Sunday."],
  },
  {
    id: "en.date.ago",
    pattern: ["a:duration ago", "=a|=an u:unit-sg ago"],
    read: readAgo,
    why: "'Three months ago', 'a month ago': so long before publication.",
    hits: [
      ["three months ago", "2031-01 month"],
      ["two days ago", "2031-04-13 day"],
      ["a month ago", "2031-03 month"],
      ["a year ago", "2030 year"],
    ],
    misses: ["for three months", "long ago", "a month"],
  },

  {
    id: "en.date.from-event",
    pattern: "a:duration time-before|time-after",
    read: (match) => readFromEvent(match),
    why: "'Two days before the operation', 'three months earlier': from something else, so only the length is told.",
    hits: [
      ["two days before the operation", "P2D duration"],
      ["three months earlier", "P3M duration"],
      ["two years after the defeat", "P2Y duration"],
    ],
    misses: ["before the operation", "for two days"],
  },
  {
    id: "en.date.unit-from-event",
    pattern: "=a|=an|=one u:unit-sg time-before|time-after",
    read: readUnitFromEvent,
    why: "'A week before the attack', 'a year later'.",
    hits: [
      ["a week before the attack", "P1W duration"],
      ["a year later", "P1Y duration"],
    ],
    misses: ["before the attack", "for a week"],
  },
];
