import { readBareDay, readNthWeekday, readWeekdayNumber } from "../../../extract/dates/read-nth.ts";
import { readAfterNext, readRest, readWeekend } from "../../../extract/dates/read-week.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Days by their number and weekday, weekends and rests; hits are read as published on Tuesday, 2031-04-15. */
export const arabicWeeks: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.date.weekday-number",
    pattern: "w:weekday in:=في|=الموافق? d:quantity|ordinal",
    read: readWeekdayNumber,
    why: "`الأربعاء 27`, `الخميس في السابع`: the nearest such day; not a count (`الجمعة 15 قتيلاً`).",
    hits: [
      ["اجتماع يوم الأربعاء 16", "2031-04-16 day"],
      ["عادوا يوم الخميس في 3", "2031-04-03 day"],
    ],
    misses: ["سقط الجمعة 15 قتيلاً", "يوم الجمعة 31", "يوم الأربعاء 27 نيسان"],
  },
  {
    id: "ar.date.nth-weekday",
    pattern: "w:weekday o:ordinal",
    read: (match, context) =>
      match.get("o")?.conj === true ? null : readNthWeekday(match, context),
    why: "`الأحد الثاني` is the second of its month, the running one where none is said.",
    hits: [
      ["وقع الهجوم يوم الأحد الثاني", "2031-04-13 day"],
      ["الثلاثاء الثالث", "2031-04-15 day"],
    ],
    misses: ["يوم الأحد السادس", "يوم الأحد"],
  },
  {
    id: "ar.date.day-number",
    pattern: "head:=يوم d:quantity",
    read: readBareDay,
    why: "`يوم 27`: the last such day, unless a month or something counted follows.",
    hits: [
      ["عادوا يوم 12", "2031-04-12 day"],
      ["وقع ذلك يوم 27.", "2031-03-27 day"],
    ],
    misses: ["يوم 12 أيار", "بعد يوم 20 قتيلاً", "يوم قتل 12"],
  },
  {
    id: "ar.date.in-day",
    pattern: "=في d:quantity|ordinal",
    read: (match, context) =>
      (match.get("d")?.sense?.value ?? 11) < 11 ? null : readBareDay(match, context),
    why: "`في 27.`, `في الثاني والعشرين`: only where nothing follows.",
    hits: [
      ["عادوا في 12.", "2031-04-12 day"],
      ["عادوا في الثاني والعشرين", "2031-03-22 day"],
    ],
    misses: ["قتل 3 في 12 بلدة", "في الثاني", "في 27 نيسان"],
  },
  {
    id: "ar.date.weekend",
    pattern: "=عطله =نهايه e:unit-sg",
    read: (match, context) =>
      match.get("e")?.sense?.slot === "week" ? readWeekend(match, context, 5, 2) : null,
    why: "`عطلة نهاية الأسبوع`: the last Friday and Saturday, the days off of most of the region.",
    hits: [
      ["خلال عطلة نهاية الأسبوع", "2031-04-11/2031-04-12 day"],
      ["في عطلة نهاية الأسبوع المقبل", "2031-04-18/2031-04-19 day"],
    ],
    misses: ["نهاية الأسبوع", "عطلة نهاية العام"],
  },
  {
    id: "ar.date.after-next",
    pattern: "u:unit-sg =بعد dir:direction",
    read: (match, context) => (match.get("u")?.def === true ? readAfterNext(match, context) : null),
    why: "`الأسبوع بعد المقبل`: the one after the next.",
    hits: [
      ["الأسبوع بعد المقبل", "2031-04-28/2031-05-04 week"],
      ["في العام بعد القادم", "2033 year"],
    ],
    misses: ["الأسبوع المقبل", "شهر بعد القادم"],
  },
  {
    id: "ar.date.rest",
    pattern: "=بقيه|=باقي u:unit-sg",
    read: (match, context) => readRest(match, context, false),
    why: "`بقية العام`: from publication to its end.",
    hits: [
      ["خلال بقية العام", "2031-04-15/2031-12-31 day"],
      ["باقي الشهر", "2031-04-15/2031-04-30 day"],
    ],
    misses: ["بقية عام 2029", "بقية السكان"],
  },
];
