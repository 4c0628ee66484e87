import type { CodedClaim, Figure } from "@tarjih/reading";
import { codedReadings } from "./coded-readings.ts";

/** Whether a claim says what one of these figures, coded by hand, says: a table may come again, under another number and path. */
export function heldRows(figures: readonly Figure[]): (claim: CodedClaim) => boolean {
  const held = new Set(figures.filter(({ row }) => row !== undefined).map(keyOf));
  return (claim) =>
    held.size > 0 &&
    codedReadings([claim], "").some((reading) =>
      reading.figures.every((figure) => held.has(keyOf(figure))),
    );
}

/** All that a row says, and in which report. */
function keyOf(figure: Figure): string {
  const { report, subject, measure, group, low, high, bound, mode, asOf, chain } = figure;
  const sources = chain.map(({ source }) => source);
  const value = [low, high, bound, mode, asOf.start, asOf.end];
  return JSON.stringify([report, subject, measure, group, ...value, ...sources]);
}
