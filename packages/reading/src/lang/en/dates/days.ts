import { capital } from "../../../extract/dates/capital.ts";
import {
  readDayMonth,
  readDayOfMonth,
  readMonthDay,
  readMonthDays,
} from "../../../extract/dates/read-day.ts";
import { readNumericDate, readNumericDayMonth } from "../../../extract/dates/read-numeric.ts";
import {
  readDayBefore,
  readDeictic,
  readWeekday,
  readWeekdayOfWeek,
} from "../../../extract/dates/read-weekday.ts";
import { readNthDay } from "../../../extract/dates/read-nth.ts";
import { readWeekend } from "../../../extract/dates/read-week.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

const MONTH = "m:month|hijri-month";
const DAY = `=the? d:quantity|digits|day-ordinal =of? ${MONTH}`;
const NUMERIC = "quantity|digits dash|slash? quantity|digits? dash|slash? quantity|digits?";

/** Days: with their month, in digits, by weekday and by "yesterday"; hits are read as published on Tuesday, 2031-04-15. */
export const englishDays: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.date.day-month",
    pattern: [
      `${DAY} comma|=of? y:quantity era:era?`,
      `${DAY} dir:=this?`,
      `${DAY} =of? yd:direction yu:year-word`,
      "d:quantity|day-ordinal link:dash|=to|=slash? and:=and? =the? e:quantity|day-ordinal =of? m:month comma? y:quantity",
      "d:quantity|day-ordinal link:dash|=to|slash? and:=and? =the? e:quantity|day-ordinal =of? m:month",
    ],
    read: capital(readDayMonth),
    why: "'12 April 2031', 'the twelfth of April', '12 April last year', '12-15 April', '12 and 15 April'. Without a year it is the last one before publication, or one announced within a month.",
    hits: [
      ["on 06 June 2031", "2031-06-06 day"],
      ["It happened on 12 April 2031.", "2031-04-12 day"],
      ["It happened on the twelfth of March, 2030.", "2030-03-12 day"],
      ["Fighting lasted from 3 to 7 May 2030.", "2030-05-03/2030-05-07 day"],
      ["It happened on 12 April.", "2031-04-12 day"],
      ["It happened on the 21st of October.", "2030-10-21 day"],
      ["It happened on 12 April last year.", "2030-04-12 day"],
      ["It happened on 3 May of this year.", "2031-05-03 day"],
      ["Strikes hit the town on 12 and 15 April 2031.", "{2031-04-12,2031-04-15} day"],
      ["Strikes hit the town on the 12th and 13th April 2031.", "2031-04-12/2031-04-13 day"],
      ["Strikes hit the town on 10 and 12 April.", "{2031-04-10,2031-04-12} day"],
      ["Strikes hit the town on the 12th and 13th of April.", "2031-04-12/2031-04-13 day"],
    ],
    misses: [
      "It happened in April 2031.",
      "Some 12 people may leave.",
      "The 12 may leave.",
      "It happened in April.",
      "It happened last year.",
      "It killed 12 and wounded 15 in April 2031.",
      "It killed 12 and wounded 15 in April.",
    ],
  },

  {
    id: "en.date.month-day",
    pattern: [
      "m:month =the? d:quantity|day-ordinal comma? y:quantity",
      "m:month =the? d:quantity|day-ordinal",
      "m:month d:quantity|day-ordinal comma|=of? yd:direction yu:year-word",
    ],
    read: capital(readMonthDay),
    why: "'April 12', 'April 12-15, 2031', 'April 12 last year'; 'In April 12 people died' has a counted noun after its number.",
    hits: [
      ["It happened on April 12, 2031.", "2031-04-12 day"],
      ["It lasted from March 28-30, 2030.", "2030-03-28/2030-03-30 day"],
      ["It happened on April 12.", "2031-04-12 day"],
      ["It happened on May 3rd.", "2031-05-03 day"],
      ["Since the Oct. 7 attack nobody came.", "2030-10-07 day"],
      ["It happened on April 12 last year.", "2030-04-12 day"],
      ["It happened on May 3 of this year.", "2031-05-03 day"],
    ],
    misses: [
      "In April, 12 people died.",
      "They may 12, 2031.",
      "In April 12 people died.",
      "It began in Oct. Seven people died.",
      "They may 12 times.",
      "It happened last year.",
    ],
  },

  {
    id: "en.date.month-days",
    pattern: [
      "m:month d:quantity|day-ordinal and:=and e:quantity|day-ordinal comma? y:quantity",
      "m:month d:quantity|day-ordinal and:=and e:quantity|day-ordinal",
    ],
    read: capital(readMonthDays),
    why: "'April 12 and 15', with a year or without: two days behind their month; 'killed between April 3 and 7' kills nobody on the seventh.",
    hits: [
      ["Strikes hit the town on April 12 and 15, 2031.", "{2031-04-12,2031-04-15} day"],
      ["It happened between April 3 and 7, 2031.", "2031-04-03/2031-04-07 day"],
      ["It happened between April 3 and 7.", "2031-04-03/2031-04-07 day"],
      ["Strikes hit the town on April 10 and 12.", "{2031-04-10,2031-04-12} day"],
    ],
    misses: [
      "On April 12 and 15 were killed.",
      "In April 12 and 15 men died.",
      "They left on April 12 and 14 were killed.",
      "They left on April 12 and 14 men were killed.",
    ],
  },

  {
    id: "en.date.numeric",
    pattern: `${NUMERIC} era:era?`,
    read: readNumericDate,
    why: "'2031-04-12', '12/04/2031', '12.4.2031': the day first, the month first only where the day would be no month.",
    hits: [
      ["It is dated 12/04/2031.", "2031-04-12 day"],
      ["It is dated 2031-04-12.", "2031-04-12 day"],
      ["It is dated 04/25/2030.", "2030-04-25 day"],
    ],
    misses: ["Version 1.2.3 is out.", "Call 011-234-5678."],
  },
  {
    id: "en.date.numeric-at-once",
    pattern: "quantity|digits",
    read: readNumericDate,
    why: "'21.09.2031 14:32': a day in one piece, and an hour behind it that is no part of it.",
    hits: [
      ["21.09.2031 14:32 Urgent", "2031-09-21 day"],
      ["Posted 21.09.2031 14:32.", "2031-09-21 day"],
    ],
    misses: ["Version 1.2.3 14:32 is out.", "At 14:32 15:20 they met."],
  },
  {
    id: "en.date.numeric-day-month",
    pattern: "quantity|digits slash? quantity|digits?",
    read: readNumericDayMonth,
    why: "'12/4' is a date only after 'dated' or a weekday; elsewhere a share or a score.",
    hits: [
      ["The letter is dated 12/4.", "2031-04-12 day"],
      ["The letter is dated 3/11.", "2030-11-03 day"],
    ],
    misses: ["They won 3/2.", "The police unit 12/15 left."],
  },
  {
    id: "en.date.weekday",
    pattern: "dir:direction? w:weekday",
    read: capital(readWeekday),
    why: "'On Tuesday' is the last one, the day of publication included; 'last' and 'next' say which. 'Sun' is no day.",
    hits: [
      ["It happened on Sunday.", "2031-04-13 day"],
      ["It happened last Tuesday.", "2031-04-08 day"],
      ["Talks begin next Friday.", "2031-04-18 day"],
      ["The union called for a strike on Thursday.", "2031-04-17 day"],
    ],
    misses: ["The sun rose.", "They sat down.", "Bloody Sunday is remembered."],
  },
  {
    id: "en.date.weekday-of-week",
    pattern: "w:weekday =of? dir:direction u:time-unit",
    read: capital(readWeekdayOfWeek),
    why: "'Tuesday of last week'.",
    hits: [
      ["It happened on Friday of last week.", "2031-04-11 day"],
      ["Talks begin Wednesday next week.", "2031-04-23 day"],
    ],
    misses: ["It happened on Friday.", "It happened last week."],
  },
  {
    id: "en.date.deictic",
    pattern: "t:deictic",
    read: readDeictic,
    why: "'Yesterday', 'today', 'tomorrow' count from publication.",
    hits: [
      ["It happened yesterday.", "2031-04-14 day"],
      ["Officials said today that it fell.", "2031-04-15 day"],
    ],
    misses: ["It happened that day.", "It happens daily."],
  },
  {
    id: "en.date.day-before-yesterday",
    pattern: ["=the? =day =before =yesterday", "=the =night =before =last"],
    read: (match, context) => readDayBefore(match, context, -2),
    why: "'The day before yesterday'; 'the night before last' began two days before publication.",
    hits: [
      ["It happened the day before yesterday.", "2031-04-13 day"],
      ["They left the day before yesterday.", "2031-04-13 day"],
      ["It happened the night before last.", "2031-04-13 day"],
      ["They left the night before last.", "2031-04-13 day"],
    ],
    misses: [
      "It happened yesterday.",
      "It happened the day before.",
      "It happened last night.",
      "the night before",
    ],
  },
  {
    id: "en.date.this-morning",
    pattern: "=this =morning|=afternoon|=evening",
    read: (match, context) => readDayBefore(match, context, 0),
    why: "'This morning' is on the day of publication.",
    hits: [
      ["It happened this morning.", "2031-04-15 day"],
      ["Names read at the mosque this evening: twelve.", "2031-04-15 day"],
    ],
    misses: ["It happened in the morning.", "It happened this week."],
  },
  {
    id: "en.date.the-nth",
    pattern: "=the o:ordinal",
    read: readNthDay,
    why: "'On the night of the 4th', 'until the 11th': the last such day, where no month follows; of the month that was named before, if one was.",
    hits: [
      ["It will last until the 20th.", "2031-04-20 day"],
      ["He was arrested on 2 March and freed on the 4th.", "2031-03-04 day"],
      ["Between 3 and 5 April shells fell; the 6th was quiet.", "2031-04-06 day"],
      ["On the night of the 4th we watched the fires.", "2031-04-04 day"],
      ["It happened on the 21st.", "2031-03-21 day"],
    ],
    misses: [
      "It happened on the 4th floor.",
      "the first of them",
      "on the 4th of May",
      "The 2nd was worse.",
    ],
  },
  {
    id: "en.date.nth-of-month",
    pattern: "=the d:ordinal =of dir:direction u:time-unit",
    read: readDayOfMonth,
    why: "'The 20th of last month'.",
    hits: [
      ["He died on the 20th of last month.", "2031-03-20 day"],
      ["It ends on the 3rd of next month.", "2031-05-03 day"],
    ],
    misses: ["the 20th of last year", "It happened last month."],
  },
  {
    id: "en.date.weekend",
    pattern: "=the|=this|=last|=next e:weekend",
    read: (match, context) => readWeekend(match, context, 6, 2),
    why: "'The weekend' is the last Saturday and Sunday, the running one included.",
    hits: [
      ["Shelling went on over the weekend.", "2031-04-12/2031-04-13 day"],
      ["Talks begin next weekend.", "2031-04-19/2031-04-20 day"],
    ],
    misses: ["a weekend of fighting", "The week ended."],
  },
  {
    id: "en.date.last-night",
    pattern: "=last =night|=nite",
    read: (match, context) => readDayBefore(match, context, -1),
    why: "'Last night' is the night of the day before publication.",
    hits: [
      ["It happened last night.", "2031-04-14 day"],
      ["Last night the town fell.", "2031-04-14 day"],
    ],
    misses: ["It happened at night.", "It happened last week."],
  },
];
