import {
  readAddedOne,
  readAgo,
  readFromEvent,
  readFromNow,
  readUnitAgo,
  readUnitFromEvent,
} from "../../../extract/dates/read-duration.ts";
import {
  readAddedDurations,
  readDayPart,
  readInterval,
  readShare,
  readTwoCalendars,
  readWeekOfMonth,
  readWithWeekday,
} from "../../../extract/dates/read-joined.ts";
import { readPart } from "../../../extract/dates/read-part.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** What joins dates that were read one by one; same anchor for the hits (Tuesday, 2031-04-15). */
export const arabicDateJoins: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.date.weekday-and-date",
    pattern: [
      "w:weekday-date|deictic-date comma|=في? same-day? d:full-date+day-date",
      "d:deictic-date comma? w:weekday-date",
    ],
    read: readWithWeekday,
    why: "`الثلاثاء 12 نيسان`, `أمس الاثنين`: one day said twice; a weekday that is not its day is a finding.",
    hits: [
      ["يوم السبت 12 نيسان 2031", "2031-04-12 day"],
      ["الخميس، 3 نيسان", "2031-04-03 day"],
      ["السبت الموافق 12/04/2031", "2031-04-12 day"],
      ["قتل أمس الاثنين 20 شخصاً", "2031-04-14 day"],
      ["أعلن اليوم الثلاثاء", "2031-04-15 day"],
    ],
    misses: ["يوم السبت", "12 نيسان", "أمس", "يوم الاثنين"],
  },

  {
    id: "ar.date.day-part",
    pattern: ["day-part =يوم? d:day-date", "d:day-date =صباحا|=مساء|=ليلا|=فجرا|=ظهرا|=عصرا"],
    read: readDayPart,
    why: "`فجر الثلاثاء`, `مساء أمس`, `الثلاثاء صباحاً`: the day, with its part in the span; `فجر` behind a day is also a verb.",
    hits: [
      ["فجر يوم الأحد", "2031-04-13 day"],
      ["مساء أمس", "2031-04-14 day"],
      ["يوم الأحد صباحاً", "2031-04-13 day"],
      ["أمس مساءً", "2031-04-14 day"],
    ],
    misses: ["مساء الخير", "فجر الانتحاري نفسه", "صباحاً", "الأحد فجر نفسه"],
  },

  {
    id: "ar.date.part",
    pattern: "p:part-of d:month-date|year-date|decade-date|season-date|week-date",
    read: readPart,
    why: "`منتصف عام 2017`, `أوائل نيسان`: a third of the period, never its first day.",
    hits: [
      ["في منتصف عام 2029", "2029-05/2029-08 month"],
      ["أوائل نيسان 2031", "2031-04-01/2031-04-10 day"],
      ["أواخر العام الماضي", "2030-09/2030-12 month"],
    ],
    misses: ["بداية من عام 2029", "منتصف الليل"],
  },
  {
    id: "ar.date.share",
    pattern: "share:=نصف|=ربع o:ordinal =من? d:year-date|month-date",
    read: readShare,
    why: "`النصف الأول من عام 2019`, `الربع الثالث من 2019`.",
    hits: [
      ["في النصف الأول من عام 2029", "2029-01/2029-06 month"],
      ["الربع الثالث من عام 2030", "2030-07/2030-09 month"],
      ["النصف الثاني من نيسان 2031", "2031-04-16/2031-04-30 day"],
    ],
    misses: ["نصف السكان", "الربع الأول"],
  },
  {
    id: "ar.date.week-of-month",
    pattern: "u:unit-sg o:ordinal =من? d:month-date|year-date",
    read: readWeekOfMonth,
    why: "`الأسبوع الأول من نيسان`: seven days of the month, and not its first; of a year the week of ISO 8601.",
    hits: [
      ["الأسبوع الثالث من عام 2027", "2027-01-18/2027-01-24 week"],
      ["في الأسبوع الأول من نيسان 2031", "2031-04-01/2031-04-07 day"],
      ["الأسبوع الثالث من هذا الشهر", "2031-04-15/2031-04-21 day"],
    ],
    misses: ["الأسبوع الأول", "في الأول من نيسان"],
  },
  {
    id: "ar.date.between",
    pattern: "=بين a:date =و? =يوم? b:date",
    read: (match) =>
      match.get("b")?.conj === true || match.to - match.from >= 4 ? readInterval(match) : null,
    why: "`بين 12 نيسان و3 أيار`: with all that lies between.",
    hits: [
      ["بين 2 آذار و3 نيسان 2031", "2031-03-02/2031-04-03 day"],
      ["بين كانون الثاني وآذار 2031", "2031-01/2031-03 month"],
    ],
    misses: ["بين 50 و60 شخصاً", "في 2 آذار"],
  },
  {
    id: "ar.date.from-to",
    pattern: "a:date dash|slash|=الي|=حتي|=لغايه =يوم? b:date",
    read: readInterval,
    why: "`من 12 نيسان إلى 3 أيار`, `من الجمعة حتى الأحد`.",
    hits: [
      ["من 28 آذار إلى 3 نيسان 2031", "2031-03-28/2031-04-03 day"],
      ["من الجمعة حتى الأحد", "2031-04-11/2031-04-13 day"],
      ["من يوم الجمعة حتى يوم الأحد", "2031-04-11/2031-04-13 day"],
    ],
    misses: ["في 12 نيسان", "من البلدة إلى السجن"],
  },
  {
    id: "ar.date.two-calendars",
    pattern: "a:date same-day|slash|dash|comma? b:full-date",
    read: readTwoCalendars,
    why: "`17 رجب 1452 هـ الموافق 13 تشرين الثاني 2030` is one day in two calendars.",
    hits: [
      ["17 رجب 1452 هـ الموافق 13 تشرين الثاني 2030", "2030-11-13 day"],
      ["13 تشرين الثاني 2030 الموافق 17 رجب 1452 هـ", "2030-11-13 day"],
    ],
    misses: ["17 رجب 1452 هـ", "12 نيسان، 13 أيار"],
  },
  {
    id: "ar.duration.added",
    pattern: "a:duration and:=و? b:duration",
    read: readAddedDurations,
    why: "`عامين وثلاثة أشهر` is one length.",
    hits: [
      ["بعد عامين وثلاثة أشهر من الهجوم", "P2Y3M duration"],
      ["خمسة أيام و12 ساعة", "P5DT12H duration"],
    ],
    misses: ["ثلاثة أيام، ساعتين", "عامين"],
  },
  {
    id: "ar.duration.added-one",
    pattern: "a:duration and:=و? u:unit-sg",
    read: readAddedOne,
    why: "`عام واحد وشهر`: one more of a smaller unit.",
    hits: [
      ["لمدة عامين وشهر", "P2Y1M duration"],
      ["عام واحد و شهر", "P1Y1M duration"],
    ],
    misses: ["ثلاثة أيام شهر", "ثلاثة أيام وشهر رمضان"],
  },
  {
    id: "ar.date.ago",
    pattern: "=قبل|=منذ about:about? a:duration",
    read: readAgo,
    why: "`قبل ثلاثة أشهر`, `قبل نحو أسبوعين`: so long before publication; `منذ عامين`: for that length up to it.",
    hits: [
      ["قبل نحو أسبوعين", "2031-04-01~ week"],
      ["قبل ثلاثة أشهر", "2031-01 month"],
      ["منذ عامين", "P2Y duration"],
    ],
    misses: ["منذ عام 2024", "على مدى ثلاثة أشهر"],
  },
  {
    id: "ar.date.ago-from-now",
    pattern: "=قبل a:duration =من =الان|=ان",
    read: readAgo,
    why: "`قبل يومين من الآن` counts from publication although `من` follows.",
    hits: [
      ["قبل يومين من الآن", "2031-04-13 day"],
      ["قبل ثلاثة أيام من الآن", "2031-04-12 day"],
    ],
    misses: ["قبل يومين من الهجوم", "قبل الآن"],
  },
  {
    id: "ar.date.from-now",
    pattern: "=بعد a:duration =من =الان|=ان",
    read: readFromNow,
    why: "`بعد أسبوعين من الآن`: so long after publication.",
    hits: [
      ["بعد يومين من الآن", "2031-04-17 day"],
      ["بعد أسبوعين من الآن", "2031-04-29~ week"],
    ],
    misses: ["بعد يومين من الهجوم", "بعد يومين"],
  },
  {
    id: "ar.date.before-event",
    pattern: "=قبل|=بعد|=عقب a:duration event:=من",
    read: readAgo,
    why: "`قبل يومين من الاجتماع` counts from something else: its length is told, its day is not.",
    hits: [
      ["قبل يومين من الاجتماع", "P2D duration"],
      ["بعد عامين من انسحابه", "P2Y duration"],
    ],
    misses: ["قبل العملية", "قبل يومين"],
  },
  {
    id: "ar.date.after",
    pattern: "=بعد|=عقب a:duration",
    read: readFromEvent,
    why: "`بعد يومين`: after what was told before.",
    hits: [
      ["ثم انسحبوا بعد يومين", "P2D duration"],
      ["وعادوا بعد عشرة أيام", "P10D duration"],
    ],
    misses: ["بعد الهجوم", "قبل يومين"],
  },
  {
    id: "ar.date.unit-ago",
    pattern: "=قبل|=منذ about:about? u:unit-sg",
    read: readUnitAgo,
    why: "`قبل شهر`, `منذ سنة`, `قبل حوالي شهر`: one of it; not `قبل يوم الجمعة`, not `منذ عام 2024`.",
    hits: [
      ["وقع الهجوم قبل حوالي شهر", "2031-03~ month"],
      ["وقع الهجوم قبل شهر", "2031-03 month"],
      ["منذ سنة", "P1Y duration"],
    ],
    misses: ["قبل يوم الجمعة", "منذ عام 2024", "قبل ساعة الصفر", "قبل نحو الساعة"],
  },
  {
    id: "ar.date.unit-from-event",
    pattern: "=قبل|=بعد|=عقب u:unit-sg event:=من",
    read: readUnitFromEvent,
    why: "`بعد شهر من الهجوم`, `قبل يوم من العملية`.",
    hits: [
      ["بعد شهر من الهجوم", "P1M duration"],
      ["قبل يوم من العملية", "P1D duration"],
    ],
    misses: ["بعد الهجوم", "قبل شهر"],
  },
];
