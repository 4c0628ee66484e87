import { readDayMonth, readDayOfMonth, readMonthDay } from "../../../extract/dates/read-day.ts";
import {
  readNumericCommaYear,
  readNumericDate,
  readNumericDayMonth,
} from "../../../extract/dates/read-numeric.ts";
import {
  readDayBefore,
  readDeictic,
  readNight,
  readToday,
  readWeekday,
  readWeekdayOfWeek,
} from "../../../extract/dates/read-weekday.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

const DAY = "d:quantity|day-ordinal =من|dash? =شهر? m:month|hijri-month";
const DAYS =
  "d:quantity|digits|day-ordinal link:dash|slash|=الي|=حتي? and:=و? e:quantity|digits|day-ordinal =من? =شهر? m:month|hijri-month";
const YEAR = "=من|comma? yw:year-word? y:quantity era:era?";
const NUMERIC = "quantity|digits dash|slash? quantity|digits? dash|slash? quantity|digits?";

/** Days: with their month, in digits, by weekday and by "yesterday"; hits are read as published on Tuesday, 2031-04-15. */
export const arabicDays: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.date.day-month",
    pattern: [
      `${DAY} ${YEAR}`,
      `${DAY} =من? yu:year-word yd:direction`,
      `${DAY} dir:direction?`,
      `${DAYS} ${YEAR}`,
      DAYS,
    ],
    read: readDayMonth,
    why: "Day and month, with or without `من`, `شهر`, `عام`, in any set of month names or two at once; two days of one month (`12 و13 نيسان`, `ليل 12/13 نيسان`). Without a year it is the last one before publication, an announced one within a month, or what a direction says.",
    hits: [
      ["وقع الهجوم في 12 نيسان 2031", "2031-04-12 day"],
      ["في الثاني والعشرين من كانون الثاني لعام 2030", "2030-01-22 day"],
      ["في 3 آذار/مارس 2031", "2031-03-03 day"],
      ["في ٠٦ يونيو ٢٠٣١", "2031-06-06 day"],
      ["في 12 مايس 2031", "2031-05-12 day"],
      ["في ١٧ رجب ١٤٥٢ هـ", "2030-11-13~ day"],
      ["في 12 نيسان من العام الماضي", "2030-04-12 day"],
      ["في الثالث من أيار العام الجاري", "2031-05-03 day"],
      ["وقع الهجوم في 12 نيسان", "2031-04-12 day"],
      ["في العاشر من تشرين الأول الماضي", "2030-10-10 day"],
      ["يوم 20 آب", "2030-08-20 day"],
      ["في 12 و13 نيسان 2031", "2031-04-12/2031-04-13 day"],
      ["في 12 و15 نيسان 2031", "{2031-04-12,2031-04-15} day"],
      ["في 12 و13 نيسان", "2031-04-12/2031-04-13 day"],
      ["ليل 11/12 نيسان", "2031-04-11/2031-04-12 day"],
    ],
    misses: [
      "في نيسان 2031",
      "قتل 12 في نيسان، وأصيب 2031 آخرون",
      "في العام الماضي",
      "مارس 12 لاعباً التمرين",
      "أبو 12 طفلاً",
      "قتل 12 وأصيب 15 في نيسان 2031",
      "قتل 12 وأصيب 15 في نيسان",
    ],
  },

  {
    id: "ar.date.month-day",
    pattern: [
      "m:month d:quantity|day-ordinal comma|=من? y:quantity",
      "m:month d:day-ordinal",
      "m:month link:=بين d:day-ordinal =و? e:day-ordinal",
    ],
    read: readMonthDay,
    why: "The month first: with a year, as translated texts write it, or with an ordinal behind it (`أيار الحادي عشر`); `في نيسان 12 قتيلاً` counts.",
    hits: [
      ["في سبتمبر 10، 2030", "2030-09-10 day"],
      ["في نيسان 12 2031", "2031-04-12 day"],
      ["في آذار الحادي عشر", "2031-03-11 day"],
      ["آذار الحادي والعشرين", "2031-03-21 day"],
      ["تشرين الثاني بين الخامس عشر والتاسع عشر", "2030-11-15/2030-11-19 day"],
      ["آذار بين الثالث والخامس", "2031-03-03/2031-03-05 day"],
    ],
    misses: [
      "سقط في نيسان 12 قتيلاً",
      "في نيسان 2031",
      "في آذار 11 قتيلاً",
      "في آذار",
      "آذار بين البلدين",
    ],
  },

  {
    id: "ar.date.month-day-number",
    pattern: "=شهر? m:month d:quantity",
    read: (match, context) => {
      const next = match.items[match.to];
      // `كانون الثاني 1`: only at the end, for `في نيسان 12 قتيلاً` counts
      return next !== undefined && /^[\p{L}\d]/u.test(next.word)
        ? null
        : readMonthDay(match, context);
    },
    why: "`كانون الثاني 1`, `تشرين الثاني بين 15 و19`: days behind their month, where nothing follows that they could count.",
    hits: [
      ["عادوا في كانون الثاني 3", "2031-01-03 day"],
      ["تشرين الثاني بين 15 و19", "2030-11-15/2030-11-19 day"],
    ],
    misses: ["سقط في نيسان 12 قتيلاً", "في نيسان 2031"],
  },

  {
    id: "ar.date.day-of-month",
    pattern: [
      "d:quantity|day-ordinal link:=حتي|=الي|dash? e:quantity? =من|=في? u:unit-sg dir:direction",
      "d:quantity|day-ordinal link:=حتي|=الي|dash? e:quantity? =من|=في? dir:this u:unit-sg",
    ],
    read: readDayOfMonth,
    why: "`12 من الشهر الجاري`, `12 من هذا الشهر`, `من 4 إلى 8 من الشهر الماضي`: the month is said by its direction.",
    hits: [
      ["في 12 من الشهر الجاري", "2031-04-12 day"],
      ["من 4 إلى 8 من الشهر الماضي", "2031-03-04/2031-03-08 day"],
      ["في 20 من الشهر الماضي", "2031-03-20 day"],
      ["في الثامن من الشهر الجاري", "2031-04-08 day"],
      ["في السابع والعشرين من الشهر الماضي", "2031-03-27 day"],
      ["في الثامن من هذا الشهر", "2031-04-08 day"],
      ["في 12 من هذا الشهر", "2031-04-12 day"],
      ["من 4 إلى 8 من هذا الشهر", "2031-04-04/2031-04-08 day"],
    ],
    misses: [
      "ثلاثة من العام الماضي",
      "في الشهر الماضي",
      "في هذا الشهر",
      "12 من هذا النوع",
      "الأسبوع الثالث من الشهر الماضي",
    ],
  },

  {
    id: "ar.date.numeric",
    pattern: `${NUMERIC} era:era?`,
    read: readNumericDate,
    why: "`2031-04-12`, `12/04/2031`, `١٢.٤.٢٠٣١`: the day first, the month first only where the day would be no month.",
    hits: [
      ["بتاريخ 12/04/2031", "2031-04-12 day"],
      ["بتاريخ ٢٠٣١-٠٤-١٢", "2031-04-12 day"],
      ["في 04/25/2030", "2030-04-25 day"],
    ],
    misses: ["الإصدار 1.2.3", "اتصل على 011-234-5678"],
  },
  {
    id: "ar.date.numeric-at-once",
    pattern: "quantity|digits",
    read: readNumericDate,
    why: "`21.09.2031 14:32`: a day in one piece, and an hour behind it that is no part of it.",
    hits: [
      ["21.09.2031 14:32 عاجل", "2031-09-21 day"],
      ["في 21.09.2031 14:32", "2031-09-21 day"],
    ],
    misses: ["الإصدار 1.2.3 14:32", "عند 14:32 و15:20"],
  },
  {
    id: "ar.date.numeric-comma-year",
    pattern: "quantity|digits slash? quantity|digits? comma quantity|digits",
    read: readNumericCommaYear,
    why: "`12/4, 2031`: the year behind a comma.",
    hits: [
      ["عادوا 12/4, 2031", "2031-04-12 day"],
      ["في 11/12, 2030", "2030-12-11 day"],
    ],
    misses: ["وافق 3/4, 12 غابوا", "12/04/2031"],
  },
  {
    id: "ar.date.numeric-day-month",
    pattern: "quantity|digits slash|dash? quantity|digits?",
    read: readNumericDayMonth,
    why: "`12/4` is a date after `بتاريخ` or a weekday, after `في` where it can be nothing else; elsewhere a share or a score.",
    hits: [
      ["عادوا في 22-3", "2031-03-22 day"],
      ["عادوا في 03/22", "2031-03-22 day"],
      ["بتاريخ 12/4", "2031-04-12 day"],
      ["بتاريخ 3/11", "2030-11-03 day"],
    ],
    misses: ["النتيجة 3/2", "وافق 12/15 عضواً", "في 5/8 الحالات", "في 12-20 بلدة"],
  },
  {
    id: "ar.date.weekday",
    pattern: "w:weekday dir:direction?",
    read: readWeekday,
    why: "A weekday in news is the last one; `الماضي` and `المقبل` say which. `اثنين من عناصر` and `أحد عناصر` are no days.",
    hits: [
      ["وقع الهجوم يوم الأحد", "2031-04-13 day"],
      ["الثلاثاء الماضي", "2031-04-08 day"],
      ["يوم الجمعة المقبل", "2031-04-18 day"],
    ],
    misses: ["مقتل اثنين من عناصر الشرطة", "مقتل أحد عناصر الشرطة", "في سوق السبت"],
  },
  {
    id: "ar.date.weekday-of-week",
    pattern: [
      "w:weekday =من? this? u:time-unit dir:direction",
      "w:weekday =من? dir:this u:time-unit",
      "u:unit-sg dir:direction =يوم? w:weekday",
      "dir:this u:unit-sg =يوم? w:weekday",
    ],
    read: readWeekdayOfWeek,
    why: "`الجمعة من الأسبوع الماضي`, `هذا الأسبوع يوم السبت`: a day of a week that is said by its direction.",
    hits: [
      ["يوم الجمعة من الأسبوع الماضي", "2031-04-11 day"],
      ["الأربعاء من الأسبوع المقبل", "2031-04-23 day"],
      ["يوم الجمعة من هذا الأسبوع", "2031-04-18 day"],
      ["الأربعاء هذا الأسبوع", "2031-04-16 day"],
      ["الأسبوع الماضي يوم الجمعة", "2031-04-11 day"],
      ["الأسبوع المقبل يوم الأربعاء", "2031-04-23 day"],
      ["هذا الأسبوع يوم السبت", "2031-04-19 day"],
      ["هذا الأسبوع الجمعة", "2031-04-18 day"],
    ],
    misses: ["يوم الجمعة", "الأسبوع الماضي", "هذا الأسبوع", "يوم السبت"],
  },

  {
    id: "ar.date.night",
    pattern: "=ليله|=ليل w:weekday dash|slash|=علي|=الي? v:weekday",
    read: readNight,
    why: "`ليلة الجمعة - السبت`: one night over two days.",
    hits: [
      ["ليلة الجمعة - السبت", "2031-04-11/2031-04-12 day"],
      ["ليل السبت الأحد", "2031-04-12/2031-04-13 day"],
    ],
    misses: ["ليلة الجمعة", "ليلة الجمعة - الأحد"],
  },
  {
    id: "ar.date.deictic",
    pattern: "t:deictic",
    read: readDeictic,
    why: "`أمس`, `البارحة`, `غداً` count from publication.",
    hits: [
      ["قتل أمس 20 شخصاً", "2031-04-14 day"],
      ["وصلوا البارحة", "2031-04-14 day"],
    ],
    misses: ["أمسك الحارس به", "مساء الخير"],
  },
  {
    id: "ar.date.day-before-yesterday",
    pattern: ["=اول =من? =امس", "=قبل =يوم? =امس"],
    read: (match, context) => readDayBefore(match, context, -2),
    why: "`أول من أمس`, `أول أمس`, `قبل يوم أمس`: two days before publication.",
    hits: [
      ["وقع الهجوم أول من أمس", "2031-04-13 day"],
      ["وقع الهجوم أول أمس", "2031-04-13 day"],
      ["وقع الهجوم قبل أمس", "2031-04-13 day"],
      ["وقع الهجوم قبل يوم أمس", "2031-04-13 day"],
    ],
    misses: ["وقع الهجوم أمس", "أول من دخل البلدة", "قبل يومين"],
  },
  {
    id: "ar.date.yesterday-the-first",
    pattern: "=امس =اول",
    read: (match, context) =>
      match.items[match.to - 1]?.def === true ? readDayBefore(match, context, -2) : null,
    why: "`أمس الأول` is two days before publication.",
    hits: [
      ["وقع الهجوم أمس الأول", "2031-04-13 day"],
      ["مساء أمس الأول", "2031-04-13 day"],
    ],
    misses: ["وقع الهجوم أمس", "سقط أمس أول قتيل"],
  },
  {
    id: "ar.date.day-after-tomorrow",
    pattern: "=بعد =غد",
    read: (match, context) => readDayBefore(match, context, 2),
    why: "`بعد غد`: two days after publication.",
    hits: [
      ["تبدأ المحادثات بعد غد", "2031-04-17 day"],
      ["يصل بعد الغد", "2031-04-17 day"],
    ],
    misses: ["تبدأ المحادثات غداً", "بعد الهجوم"],
  },
  {
    id: "ar.date.today",
    pattern: "=يوم",
    read: readToday,
    why: "`اليوم` is today unless something defines the day (`اليوم التالي`, `ذلك اليوم`).",
    hits: [
      ["أعلن الحاكم اليوم مقتل جندي", "2031-04-15 day"],
      ["فجر اليوم", "2031-04-15 day"],
    ],
    misses: ["في اليوم التالي", "في ذلك اليوم", "يوم الهجوم"],
  },
];
