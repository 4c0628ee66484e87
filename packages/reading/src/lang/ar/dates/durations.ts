import {
  readAmount,
  readByOne,
  readDual,
  readFraction,
  readLastAmount,
  readLone,
  readNounAmount,
  readOne,
  readOneLong,
} from "../../../extract/dates/read-duration.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Lengths of time, and so much up to publication; hits are read as published on Tuesday, 2031-04-15. */
export const arabicDurations: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "ar.duration.amount",
    pattern: "q:quantity u:time-unit half:=نصف|=ربع|=ثلث?",
    read: readAmount,
    why: "A number with a unit of time is a length and counts nobody; an age (`23 عاماً`) is left for the non-counts.",
    hits: [
      ["على مدى تسعة أيام", "P9D duration"],
      ["قاتلوا لعشرة أيام", "P10D duration"],
      ["بعد 48 ساعة", "PT48H duration"],
    ],
    misses: ["شاب عمره 23 عاماً", "أشهر 3 سجون", "قُتل 12 الأحد و15 يوم الاثنين"],
  },
  {
    id: "ar.duration.noun-first",
    pattern: "u:time-unit q:quantity",
    read: readNounAmount,
    why: "`الأيام العشرة`, `شهر واحد`: the number stands after its noun and agrees with it.",
    hits: [
      ["خلال الأيام العشرة", "P10D duration"],
      ["لمدة شهر واحد", "P1M duration"],
    ],
    misses: ["سقط في ذلك اليوم 20 قتيلاً", "في يوم 20 نيسان"],
  },
  {
    id: "ar.duration.dual",
    pattern: "u:unit-du half:=نصف|=ربع|=ثلث?",
    read: readDual,
    why: "`يومين`, `شهرين`, `ساعتين ونصف`: the dual is its own number.",
    hits: [
      ["استمر القتال يومين", "P2D duration"],
      ["لمدة ساعتين ونصف", "PT2H30M duration"],
    ],
    misses: ["طفل عمره عامان", "استمر القتال يوماً"],
  },
  {
    id: "ar.duration.and-a-half",
    pattern: "u:unit-sg half:=نصف|=ربع|=ثلث",
    read: (match) => (match.get("half")?.conj === true ? readOne(match) : null),
    why: "`ساعة ونصف` is one and a half of its unit, not a half of anything else.",
    hits: [
      ["استمر القتال ساعة ونصف", "PT1H30M duration"],
      ["قبل عام ونصف من الهجوم", "P1Y6M duration"],
    ],
    misses: ["مليون ونصف مليون", "ساعة نصف"],
  },
  {
    id: "ar.duration.fraction",
    pattern: "half:=نصف|=ربع|=ثلث u:unit-sg|hour",
    // `نصف العام` is a half of it
    read: (match) => {
      const u = match.get("u");
      const short = u?.tags.includes("hour") === true || u?.sense?.slot === "minute";
      return u?.def === true && !short ? null : readFraction(match);
    },
    why: "`نصف ساعة`, `نصف الساعة`.",
    hits: [
      ["استمر القتال نصف ساعة", "PT30M duration"],
      ["بعد ربع ساعة", "PT15M duration"],
    ],
    misses: ["نصف السكان", "ربع المنازل"],
  },
  {
    id: "ar.duration.whole",
    pattern: "u:unit-sg =كامل|=كامله|=كاملا|=كاملين",
    read: readOne,
    why: "`يوم كامل`, `ليوم كامل`: a length by itself.",
    hits: [
      ["استمر القتال يوماً كاملاً", "P1D duration"],
      ["حوصروا لعام كامل", "P1Y duration"],
    ],
    misses: ["فريق كامل", "يوم الهجوم"],
  },
  {
    id: "ar.duration.one",
    pattern: "u:unit-sg",
    read: readLone,
    why: "A bare unit is a length after `لمدة`, `طوال`, `خلال`, unless something defines it.",
    hits: [
      ["حوصروا لمدة أسبوع", "P1W duration"],
      ["طوال شهر", "P1M duration"],
    ],
    misses: ["خلال يوم الجمعة", "في شهر نيسان"],
  },
  {
    id: "ar.duration.one-long",
    pattern: "u:one-long",
    read: readOneLong,
    why: "`اعتصموا أسبوعاً`: one of it, in the accusative of time.",
    hits: [
      ["اعتصموا أسبوعاً أمام المقر", "P1W duration"],
      ["وبقي شهراً في السجن", "P1M duration"],
    ],
    misses: ["أحد عشر أسبوعاً", "في الأسبوع"],
  },
  {
    id: "ar.duration.by-one",
    pattern: "=قبل|=بعد !time-unit|quantity|comma|clause{1,4} u:unit-sg",
    read: readByOne,
    why: "`قبل الهجوم بساعة`: one of it before or after something.",
    hits: [
      ["قطع التيار قبل الهجوم بساعة", "PT1H duration"],
      ["عاد بعد الهجوم بيوم", "P1D duration"],
    ],
    misses: ["قبل الهجوم في ساعة الفجر", "بعد يوم"],
  },
  {
    id: "ar.duration.last-amount",
    pattern: [
      "u:time-unit q:quantity dir:direction",
      "q:quantity u:time-unit dir:direction",
      "=اخر q:quantity u:time-unit",
      "u:unit-du dir:direction",
    ],
    read: readLastAmount,
    why: "`الأيام الثلاثة الماضية`, `آخر 24 ساعة`, `اليومين الماضيين`: so much up to publication.",
    hits: [
      ["خلال الأيام الثلاثة الماضية", "2031-04-12/2031-04-15 day"],
      ["في الأشهر الستة الماضية", "2030-10/2031-04-15 month"],
      ["خلال الـ24 ساعة الماضية", "2031-04-14/2031-04-15 day"],
      ["خلال 48 ساعة الماضية", "2031-04-13/2031-04-15 day"],
      ["خلال آخر 24 ساعة", "2031-04-14/2031-04-15 day"],
      ["في آخر ثلاثة أيام", "2031-04-12/2031-04-15 day"],
      ["خلال اليومين الماضيين", "2031-04-13/2031-04-15 day"],
      ["في العامين الماضيين", "2029/2031-04-15 year"],
    ],
    misses: [
      "الأيام الماضية",
      "ثلاثة أيام",
      "24 ساعة",
      "الساعة الماضية",
      "آخر معاقله",
      "خلال يومين",
      "اليوم الماضي",
    ],
  },
];
