import { readNthWeekday } from "../../../extract/dates/read-nth.ts";
import { readDaysOfWeek, readRest, readWeekOfDay } from "../../../extract/dates/read-week.ts";
import { readWeekOfMonth } from "../../../extract/dates/read-joined.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Weeks and weekdays that need the date beside them; same anchor for the hits (Tuesday, 2031-04-15). */
export const arabicWeekJoins: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.date.nth-weekday-of",
    pattern: "o:ordinal =يوم? w:_ =من|=في d:month-date",
    read: readNthWeekday,
    why: "`أول جمعة من تموز`: the first of that month.",
    hits: [
      ["أول يوم جمعة من تموز 2030", "2030-07-05 day"],
      ["أول جمعة في هذا الشهر", "2031-04-04 day"],
    ],
    misses: ["أول أسبوع من تموز", "أول قتيل في تموز"],
  },
  {
    id: "ar.date.last-week-of",
    pattern: "u:unit-sg last:=الاخير|=اخير =من|=في? d:month-date|year-date",
    read: readWeekOfMonth,
    why: "`الأسبوع الأخير من تموز`: its last seven days; of a year its last week.",
    hits: [
      ["الأسبوع الأخير من آذار 2031", "2031-03-25/2031-03-31 day"],
      ["الأسبوع الأخير من عام 2030", "2030-12-23/2030-12-29 week"],
    ],
    misses: ["الأسبوع الأخير", "الأسبوع الأول من آذار 2031"],
  },
  {
    id: "ar.date.week-of-day",
    pattern: "u:unit-sg =في? d:day-date",
    read: (match) => (match.get("d")?.conj === true ? null : readWeekOfDay(match)),
    why: "`أسبوع 15 أيلول`: the week in which that day lies.",
    hits: [
      ["خلال أسبوع 12 آذار 2031", "2031-03-10/2031-03-16 week"],
      ["أسبوع 3 نيسان 2031", "2031-03-31/2031-04-06 week"],
    ],
    misses: ["الأسبوع الماضي", "شهر 12 آذار"],
  },
  {
    id: "ar.date.days-of-week",
    pattern: "wk:week-date =بين|=من a:weekday-date =الي|=حتي|=و? b:weekday-date",
    read: readDaysOfWeek,
    why: "`الأسبوع المقبل من الأربعاء إلى الجمعة`: weekdays of that week.",
    hits: [
      ["الأسبوع المقبل من الأربعاء إلى الجمعة", "2031-04-23/2031-04-25 day"],
      ["الأسبوع الماضي بين الجمعة والأحد", "2031-04-11/2031-04-13 day"],
    ],
    misses: ["الأسبوع المقبل", "من الأربعاء إلى الجمعة"],
  },
  {
    id: "ar.date.later-in",
    pattern: "=وقت? l:=لاحق|=لاحقا =من|=في? d:week-date|month-date|year-date",
    read: (match, context) => readRest(match, context, false),
    why: "`في وقت لاحق من هذا الشهر`: from publication to its end.",
    hits: [
      ["في وقت لاحق من هذا الشهر", "2031-04-15/2031-04-30 day"],
      ["في وقت لاحق هذا العام", "2031-04-15/2031-12-31 day"],
      ["لاحقاً هذا الأسبوع", "2031-04-15/2031-04-20 day"],
    ],
    misses: ["في وقت لاحق", "في وقت لاحق من آذار 2029"],
  },
  {
    id: "ar.date.earlier-in",
    pattern: "=وقت l:=مبكر|=سابق =من|=في? d:week-date|month-date|year-date",
    read: (match, context) => readRest(match, context, true),
    why: "`في وقت سابق من هذا الشهر`: from its begin to publication.",
    hits: [
      ["في وقت سابق من هذا الشهر", "2031-04-01/2031-04-15 day"],
      ["في وقت مبكر من هذا العام", "2031-01-01/2031-04-15 day"],
    ],
    misses: ["في وقت سابق", "في وقت سابق من آذار 2029"],
  },
  {
    id: "ar.date.rest-of-this",
    pattern: "=بقيه|=باقي d:week-date|month-date|year-date",
    read: (match, context) => readRest(match, context, false),
    why: "`بقية هذا الأسبوع`.",
    hits: [
      ["بقية هذا الأسبوع", "2031-04-15/2031-04-20 day"],
      ["باقي هذا العام", "2031-04-15/2031-12-31 day"],
    ],
    misses: ["بقية عام 2029", "هذا الأسبوع"],
  },
];
