import { EMPTY_CASE } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import type { TollEvent } from "./toll-event.ts";

/** Share that the intervals claim to hold. */
const NOMINAL = 0.9;

/** How the interval of an event did. */
export interface IntervalResult {
  readonly roots: number;
  readonly isInside: boolean;
  /** On the log scale. */
  readonly width: number;
  /** Width, and what a miss costs: the interval score at 90 per cent, less is better. */
  readonly score: number;
}

/** Weighs an event by rule `roots` and looks whether its truth lies between low and high. */
export function intervalResult({ truth, readings }: TollEvent): IntervalResult {
  const { questions } = weigh({ case: EMPTY_CASE, readings, texts: new Map() });
  const [question] = questions;
  if (question === undefined) throw new Error("a generated event has no question");
  const { low, high, parameters } = question.estimate;
  if (low === null || high === null) throw new Error("a generated event has no interval");
  const [bottom, x, top] = [Math.log1p(low), Math.log1p(truth), Math.log1p(high)];
  const width = top - bottom;
  const miss = Math.max(0, bottom - x, x - top);
  return {
    roots: Number(parameters["roots"]),
    isInside: miss === 0,
    width,
    score: width + (2 / (1 - NOMINAL)) * miss,
  };
}
