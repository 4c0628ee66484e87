import type { Decision, Figure, Reading } from "@tarjih/reading";
import { figureDecider } from "./decided-figures.ts";
import type { FoundAgain } from "./decided-figures.ts";
import { addedByReport, handFigures } from "./hand-figures.ts";
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
  texts: ReadonlyMap<string, string>,
): DecidedReadings {
  return readingDecider(decisions)(readings, texts);
}

/** The same step over readings that come in parts. */
export function readingDecider(
  decisions: readonly Decision[],
): (readings: readonly Reading[], texts: ReadonlyMap<string, string>) => DecidedReadings {
  const all = settled(decisions);
  const added = addedByReport(all);
  const decide = figureDecider(all);
  const found: FoundAgain[] = [];
  return (readings, texts) => {
    if (decisions.length === 0) return { readings, overruled: overruledBy(all, []) };
    const decided = readings.map((reading) => {
      const { id } = reading.report;
      const byHand = handFigures(added.get(id) ?? [], reading, texts.get(id));
      const { figures, found: here } = decide(id, inText(reading.figures, byHand));
      found.push(...here);
      return { ...reading, figures };
    });
    return { readings: decided, overruled: overruledBy(all, found) };
  };
}

/** Figures by hand among those read, in the order of the text. */
function inText(read: readonly Figure[], byHand: readonly Figure[]): readonly Figure[] {
  return byHand.length === 0 ? read : [...read, ...byHand].toSorted((a, b) => a.start - b.start);
}
