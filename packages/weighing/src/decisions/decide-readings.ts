import type { Decision, Reading } from "@tarjih/reading";
import { figureDecider } from "./decided-figures.ts";
import type { FoundAgain } from "./decided-figures.ts";
import { overruledBy } from "./overruled.ts";
import type { Overruled } from "./overruled.ts";
import { settled } from "./settled.ts";

/** Readings as people left them, and what they decided about pairs and origins of all readings so far. */
export interface DecidedReadings {
  readonly readings: readonly Reading[];
  readonly overruled: Overruled;
}

/** The step between reading and weighing, over all readings at once. */
export function decideReadings(
  readings: readonly Reading[],
  decisions: readonly Decision[],
): DecidedReadings {
  return readingDecider(decisions)(readings);
}

/** The same step over readings that come in parts. */
export function readingDecider(
  decisions: readonly Decision[],
): (readings: readonly Reading[]) => DecidedReadings {
  const all = settled(decisions);
  const decide = figureDecider(all);
  const found: FoundAgain[] = [];
  return (readings) => {
    if (decisions.length === 0) return { readings, overruled: overruledBy(all, []) };
    const decided = readings.map((reading) => {
      const { figures, found: here } = decide(reading.report.id, reading.figures);
      found.push(...here);
      return { ...reading, figures };
    });
    return { readings: decided, overruled: overruledBy(all, found) };
  };
}
