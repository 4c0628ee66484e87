import type { DatabaseSync } from "node:sqlite";
import type { Figure } from "@tarjih/reading";
import { addedByReport, handFigures, settled } from "@tarjih/weighing";
import { standingRulings } from "../recall/decisions.ts";
import {
  type ReadingRecord,
  currentReadings,
  readClaims,
  toReading,
} from "../recall/read-readings.ts";
import { latestReport } from "../record/kept-report.ts";

/**
 * Figures that people added by hand and that stand, by version of the report. The index has what was read; these are
 * few, and come and go with each decision.
 */
export function handClaims(db: DatabaseSync): ReadonlyMap<number, readonly Figure[]> {
  const byReport = addedByReport(settled(standingRulings(db)));
  if (byReport.size === 0) return new Map();
  const readings = new Map(currentReadings(db).map((each) => [each.report, each]));
  return new Map(
    [...byReport].flatMap(([id, ofReport]) => {
      const kept = latestReport(db, id);
      if (kept === null) return [];
      const claims = claimsOf(db, readings.get(kept.version));
      const figures = handFigures(ofReport, toReading(kept.report, claims), kept.text);
      return [[kept.version, figures] as const];
    }),
  );
}

function claimsOf(
  db: DatabaseSync,
  reading: ReadingRecord | undefined,
): ReturnType<typeof readClaims> {
  return reading === undefined ? [] : readClaims(db, reading.claimSet);
}
