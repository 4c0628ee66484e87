import type { CodedClaim, Figure } from "@tarjih/reading";
import { slotsRead } from "../decisions/slots.ts";
import { codedReadings } from "./coded-readings.ts";

/** Whether a claim says what one of these figures, coded by hand, says: a table may come again, under another number and path. */
export function heldRows(figures: readonly Figure[]): (claim: CodedClaim) => boolean {
  const held = new Set(figures.filter(({ row }) => row !== undefined).map(rowKey));
  return (claim) =>
    held.size > 0 &&
    codedReadings([claim], "").some((reading) =>
      reading.figures.every((figure) => held.has(rowKey(figure))),
    );
}

/** All that a row says, and in which report; as it stood in its table, where a person has corrected it since. */
export function rowKey(figure: Figure): string {
  const { subject, measure, group, low, high, bound, mode, asOf } = slotsRead(figure);
  const sources = figure.chain.map(({ source }) => source);
  const value = [low, high, bound, mode, asOf?.start, asOf?.end];
  return JSON.stringify([figure.report, subject, measure, group, ...value, ...sources]);
}
