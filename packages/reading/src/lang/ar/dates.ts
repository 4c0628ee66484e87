import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { DateChunk } from "../../text/item.ts";
import { arabicDays } from "./date-days.ts";
import { arabicWeeks } from "./date-weeks.ts";
import { arabicPeriods } from "./date-periods.ts";
import { arabicDurations } from "./durations.ts";

/** Single dates and durations, in the order in which equal matches are decided. */
export const arabicDates: readonly Rule<DateChunk, ReportContext>[] = [
  ...arabicDays,
  ...arabicWeeks,
  ...arabicPeriods,
  ...arabicDurations,
];
