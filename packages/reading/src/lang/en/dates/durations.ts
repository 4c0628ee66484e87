import {
  readAmount,
  readFraction,
  readLastAmount,
  readLone,
  readOne,
  readPartOfUnit,
  readUnitLong,
} from "../../../extract/dates/read-duration.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";

/** Lengths of time, and so much up to publication; hits are read as published on Tuesday, 2031-04-15. */
export const englishDurations: readonly Rule<DateChunk, ReportContext>[] = [
  {
    id: "en.duration.amount",
    pattern: "q:quantity|digits dash? u:time-unit",
    read: readAmount,
    why: "A number with a unit of time is a length ('ten days', '10-day') and counts nobody; an age is left for the non-counts.",
    hits: [
      ["They fought for ten days.", "P10D duration"],
      ["over 48 hours", "PT48H duration"],
      ["a 10-day siege", "P10D duration"],
      ["for two and a half years", "P2Y6M duration"],
    ],
    misses: ["a 23-year-old man", "a man aged 23 years"],
  },
  {
    id: "en.duration.fraction",
    pattern: "half:=half|=quarter =a|=an? u:unit-sg",
    read: readFraction,
    why: "'Half an hour'.",
    hits: [
      ["for half an hour", "PT30M duration"],
      ["in half a day", "PT12H duration"],
    ],
    misses: ["half of the town", "half the houses"],
  },
  {
    id: "en.duration.and-a-half",
    pattern: "=a|=an u:unit-sg and:=and =a half:=half",
    read: readOne,
    why: "'An hour and a half'.",
    hits: [
      ["for an hour and a half", "PT1H30M duration"],
      ["for a year and a half", "P1Y6M duration"],
    ],
    misses: ["for an hour", "a town and a half"],
  },
  {
    id: "en.duration.one",
    pattern: "=a|=an u:unit-sg",
    read: readLone,
    why: "'For a week': one unit after a word of length.",
    hits: [
      ["They fought for a week.", "P1W duration"],
      ["within an hour", "PT1H duration"],
      ["for more than a week", "P1W duration"],
    ],
    misses: ["ten deaths a day", "a year of war"],
  },
  {
    id: "en.duration.unit-long",
    pattern: "u:unit-sg dash =long",
    read: readUnitLong,
    why: "'A year-long siege' is one year long.",
    hits: [
      ["after a year-long siege", "P1Y duration"],
      ["a month-long strike", "P1M duration"],
    ],
    misses: ["a long year", "a year of war"],
  },
  {
    id: "en.duration.part-of-unit",
    pattern: "q:quantity =of =a|=an u:unit-sg",
    read: readPartOfUnit,
    why: "'Three-quarters of an hour'.",
    hits: [
      ["It took three-quarters of an hour.", "PT45M duration"],
      ["It took three quarters of an hour.", "PT45M duration"],
    ],
    misses: ["It took three of an hour.", "three hours"],
  },
  {
    id: "en.duration.last-amount",
    pattern: "dir:direction q:quantity u:time-unit",
    read: readLastAmount,
    why: "'The past three days': so many up to publication.",
    hits: [
      ["over the past three days", "2031-04-12/2031-04-15 day"],
      ["in the last 24 hours", "2031-04-14/2031-04-15 day"],
    ],
    misses: ["three days", "last week"],
  },
];
