import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { DateChunk } from "../../../text/item.ts";
import { englishDays } from "./days.ts";
import { englishFeasts } from "./feasts.ts";
import { englishPeriods } from "./periods.ts";
import { englishDateRanges } from "./ranges.ts";
import { englishDurations } from "./durations.ts";

/** Single dates and durations, in the order in which equal matches are decided. */
export const englishDates: readonly Rule<DateChunk, ReportContext>[] = [
  ...englishDays,
  ...englishPeriods,
  ...englishDurations,
  ...englishFeasts,
  ...englishDateRanges,
];
