import { readShareOfYear } from "../../../extract/dates/read-joined.ts";
import { readNumericMonth } from "../../../extract/dates/read-numeric.ts";
import {
  readBareMonth,
  readBareYear,
  readDecade,
  readEraYear,
  readMonth,
  readSeason,
  readUnit,
  readYear,
  readYears,
} from "../../../extract/dates/read-period.ts";
import { readFirstOfThis, readPartOfThis } from "../../../extract/dates/read-part.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Months, years, seasons, decades and what is said of them by direction; hits are read as published on Tuesday, 2031-04-15. */
export const arabicPeriods: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.date.named-month",
    pattern: [
      "=شهر? m:month|hijri-month =من|comma? yw:year-word? y:quantity era:era?",
      "=شهر? m:month =من? yu:year-word yd:direction",
      "=شهر m:month|hijri-month dir:direction?",
    ],
    read: readMonth,
    why: "A month with its year (`شهر نيسان من عام 2031`, `نيسان من العام الماضي`), or with `شهر`, which makes a month of any of its names, also of `آب` and `مارس`.",
    hits: [
      ["منذ نيسان 2030", "2030-04 month"],
      ["في شهر كانون الأول من عام 2029", "2029-12 month"],
      ["يوليو (تموز) 2030", "2030-07 month"],
      ["في نيسان من العام الماضي", "2030-04 month"],
      ["في شهر أيار العام الماضي", "2030-05 month"],
      ["خلال شهر آب", "2030-08 month"],
      ["في شهر نيسان الماضي", "2030-04 month"],
    ],
    misses: [
      "في نيسان قتل 20",
      "مارس 2035 لاعباً التمرين",
      "في العام الماضي",
      "في نيسان",
      "قبل شهر",
      "جاء أب مع طفله",
    ],
  },

  {
    id: "ar.date.this-month-name",
    pattern: "dir:this =شهر? m:month",
    read: (match, context) =>
      match.get("dir")?.conj === true && match.get("dir")?.def === true
        ? null
        : readMonth(match, context),
    why: "`هذا أيلول`: that of the year of publication.",
    hits: [
      ["في هذا أيلول", "2031-09 month"],
      ["هذا شهر آذار", "2031-03 month"],
    ],
    misses: ["هذا العام", "في أيلول"],
  },

  {
    id: "ar.date.month",
    pattern: "m:month|hijri-month dir:direction?",
    read: readBareMonth,
    why: "A month by itself, wherever its name is nothing else: `مارس` practised, `سيارة نيسان` is a car.",
    hits: [
      ["حصيلة أيار", "2030-05 month"],
      ["قتل في هجوم تشرين الثاني 11 حارساً", "2030-11 month"],
      ["وقع الهجوم في آذار", "2031-03 month"],
      ["في آذار/مارس", "2031-03 month"],
      ["منذ حزيران الماضي", "2030-06 month"],
    ],
    misses: ["مارس اللاعب التمرين", "سيارة نيسان"],
  },
  {
    id: "ar.date.numeric-month",
    pattern: "quantity|digits dash|slash quantity|digits",
    read: readNumericMonth,
    why: "`04/2031` and `2031-04`: a month and its year.",
    hits: [
      ["منذ 04/2030", "2030-04 month"],
      ["في 2030-11", "2030-11 month"],
    ],
    misses: ["النتيجة 3/2", "بين 2019-2021"],
  },
  {
    id: "ar.date.year",
    pattern: "yw:year-word y:quantity era:era?",
    read: readYear,
    why: "`عام 2014`, `سنة 1452 هـ`, `العام ألفين وثلاثين`; `القائد العام` has no number after it.",
    hits: [
      ["منذ عام 2024", "2024 year"],
      ["خلال العام 2030", "2030 year"],
      ["في عام ألفين وسبعة وعشرين", "2027 year"],
    ],
    misses: ["القائد العام للقوات", "منذ عامين", "من أراضي عام 1948", "الأراضي المحتلة عام 1967"],
  },
  {
    id: "ar.date.era-year",
    pattern: "y:quantity era:era",
    read: readEraYear,
    why: "`1452 هـ` needs no `عام`.",
    hits: [
      ["في 1452 هـ", "2030-05-04~/2031-04-22~ year"],
      ["سنة الحادثة 1440هـ", "2018-09-11~/2019-08-30~ year"],
    ],
    misses: ["على بعد 2014 م", "في 2014"],
  },
  {
    id: "ar.date.years",
    pattern: [
      "head:year-word|year-pair? y:quantity link:dash|=الي|=حتي z:quantity",
      "head:year-pair y:quantity and:=و? z:quantity",
    ],
    read: readYears,
    why: "`2019-2021`, `من 2014 حتى 2018`, `بين عامي 2019 و2021`: from year to year; `عامي 2019 و2021` are two years.",
    hits: [
      ["من 2024 حتى 2028", "2024/2028 year"],
      ["في 2019-2021", "2019/2021 year"],
      ["في عامي 2019 و2021", "{2019,2021} year"],
      ["بين عامي 2019 و2021", "2019/2021 year"],
    ],
    misses: ["من 200 إلى 300 شخص", "بين 50 و60", "عامي 19 و21", "2019 و2021"],
  },

  {
    id: "ar.date.share-of-year",
    pattern: "share:=نصف|=ربع o:ordinal =من? y:quantity",
    read: readShareOfYear,
    why: "`الربع الثالث 2030`, `الربع الثالث من ألفين وثلاثين`.",
    hits: [
      ["الربع الثالث 2030", "2030-07/2030-09 month"],
      ["الربع الأول من ألفين وثلاثين", "2030-01/2030-03 month"],
    ],
    misses: ["النصف الأول 20 قتيلاً", "الربع الأول من 300 منزل"],
  },
  {
    id: "ar.date.bare-year",
    pattern: "y:quantity",
    read: readBareYear,
    why: "`في 2005 قتل`: four digits after a word of time are a year unless something counted follows.",
    hits: [
      ["في 2005 قتل مدير السجن", "2005 year"],
      ["منذ 2024", "2024 year"],
      ["كتاب الذاكرة (2011)", "2011 year"],
    ],
    misses: ["في 2005 منازل", "قتل 2005 في الحرب"],
  },
  {
    id: "ar.date.unit-direction",
    pattern: ["u:unit-sg dir:direction", "dir:this u:unit-sg"],
    read: (match, context) => (match.get("u")?.def === true ? readUnit(match, context) : null),
    why: "`الشهر الماضي`, `العام المقبل`, `هذا الأسبوع`.",
    hits: [
      ["خلال الشهر الماضي", "2031-03 month"],
      ["في العام الماضي", "2030 year"],
      ["الأسبوع الماضي", "2031-04-07/2031-04-13 week"],
      ["سقط هذا العام كثيرون", "2031 year"],
      ["منذ بدء هذا الشهر", "2031-04 month"],
    ],
    misses: ["القائد العام", "كتبه سالم الماضي", "شهر كامل", "هذا الرجل", "هذه المرة"],
  },

  {
    id: "ar.date.part-of-this",
    pattern: "p:part-of u:unit-sg",
    read: readPartOfThis,
    why: "`مطلع العام`, `نهاية الشهر` without more are of the running one; after `منذ` and `حتى` its first month and last day.",
    hits: [
      ["منتصف الشهر", "2031-04-11/2031-04-20 day"],
      ["قبل نهاية العام", "2031-12-31 day"],
      ["منذ بداية العام", "2031-01 month"],
    ],
    misses: ["القائد العام", "نهاية الأسبوع", "بداية يوم عمل"],
  },
  {
    id: "ar.date.first-of-this",
    pattern: "=اول u:unit-sg",
    read: readFirstOfThis,
    why: "`منذ أول الشهر`: its first day.",
    hits: [
      ["منذ أول الشهر", "2031-04-01 day"],
      ["من أول العام", "2031-01-01 day"],
    ],
    misses: ["أول عام", "أول من أمس"],
  },
  {
    id: "ar.date.season",
    pattern: [
      "s:season =من? yw:year-word? y:quantity",
      "s:season dir:direction",
      "s:season =من? yu:year-word yd:direction",
    ],
    read: readSeason,
    why: "`صيف 2030`, `شتاء عام 2029`, `صيف العام الماضي`; `الصيف الماضي` is the last that began before publication.",
    hits: [
      ["في صيف 2030", "2030-22 season"],
      ["منذ شتاء عام 2029", "2029-24 season"],
      ["في الصيف الماضي", "2030-22 season"],
      ["الخريف المقبل", "2031-23 season"],
      ["في صيف العام الماضي", "2030-22 season"],
      ["خريف العام الجاري", "2031-23 season"],
    ],
    misses: ["الربيع العربي", "صيف حار", "في الصيف", "العام الماضي"],
  },

  {
    id: "ar.date.this-season",
    pattern: "dir:this s:season",
    read: (match, context) => (match.get("s")?.def === true ? readSeason(match, context) : null),
    why: "`هذا الصيف` is the summer of the year of publication.",
    hits: [
      ["خلال هذا الصيف", "2031-22 season"],
      ["منذ بدء هذا الخريف", "2031-23 season"],
    ],
    misses: ["في الصيف", "هذا العام"],
  },

  {
    id: "ar.date.decade",
    pattern: "t:decade-word =من? c:=قرن cd:direction|=عشرين|=حادي|=تاسع =عشرين|=عشر?",
    read: readDecade,
    why: "`ثمانينيات القرن الماضي`: ten years with their century.",
    hits: [
      ["في ثمانينيات القرن الماضي", "198X decade"],
      ["منذ تسعينات القرن العشرين", "199X decade"],
    ],
    misses: ["رجل في الثمانينيات من عمره", "في القرن الماضي"],
  },
  {
    id: "ar.date.bare-decade",
    pattern: "t:decade-word",
    read: readDecade,
    why: "`في الثمانينيات` is the twentieth century; the twenties and thirties may be either, an age is no date.",
    hits: [
      ["في الثمانينيات", "198X decade"],
      ["منذ السبعينات", "197X decade"],
    ],
    misses: ["رجل في الستينيات من عمره", "في العشرينيات"],
  },
];
