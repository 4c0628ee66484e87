import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";
import { arabicDays } from "./days.ts";
import { arabicWeeks } from "./weeks.ts";
import { arabicPeriods } from "./periods.ts";
import { arabicDurations } from "./durations.ts";

/** Single dates and durations, in the order in which equal matches are decided. */
export const arabicDates: readonly Rule<DateChunk, ReportContext>[] = [
  ...arabicDays,
  ...arabicWeeks,
  ...arabicPeriods,
  ...arabicDurations,
];
