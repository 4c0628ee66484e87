import type { DatabaseSync } from "node:sqlite";
import { EMPTY_CASE, type Reading, type Weighing } from "@tarjih/reading";
import { type AskedRule, type NameOf, weigh } from "@tarjih/weighing";
import { type CaseFile, reading, writing } from "../file/case-file.ts";
import { standingRulings } from "../recall/decisions.ts";
import { readCase, readFindings } from "../recall/read-case.ts";
import { readReadings } from "../recall/read-readings.ts";
import { readReports } from "../recall/read-reports.ts";
import { markedWeighing, newestWeighing } from "../recall/read-weighing.ts";
import type { WeighingBasis } from "../recall/weighing-basis.ts";
import { recordWeighing } from "../record/record-weighing.ts";
import { type CaseChanges, changesBetween } from "./changes.ts";

/** How a case is weighed again. */
export interface Reweighing {
  /** Version of the rules at work, as it is recorded with the weighing. */
  readonly rulesVersion: string;
  /** How low, best and high are computed; as in the last weighing if not said. */
  readonly rule?: AskedRule;
  /** Names of actors, places and events; those of the case if not given. */
  readonly nameOf?: NameOf;
  /** Ids of reports that the last weighing did not have and this one takes in too; all where it is the first. */
  readonly added?: readonly string[];
  /** Ids of reports of the last weighing that this one leaves out: their files give others now. */
  readonly without?: readonly string[];
  /** Rows coded by hand that are weighed too, beside those of the last weighing. */
  readonly coded?: readonly Reading[];
}

/**
 * Weighs the case again from what it holds, with the decisions that stand, records the result where it is new, and
 * says what changed. All or nothing.
 */
export function reweigh(file: CaseFile, how: Reweighing): CaseChanges {
  return writing(file, ({ db }) => {
    const before = markedWeighing(db);
    const isNew = recordWeighing(file, weighedAgain(file, db, how), how.rulesVersion);
    return { ...changesBetween(before, markedWeighing(db)), weighed: isNew };
  });
}

/** What weighing the case again gives, without recording it. */
export function weighedNow(file: CaseFile, how: Omit<Reweighing, "rulesVersion">): Weighing {
  return reading(file, (db) => weighedAgain(file, db, how));
}

function weighedAgain(
  file: CaseFile,
  db: DatabaseSync,
  { rule, nameOf, added = [], without = [], coded = [] }: Omit<Reweighing, "rulesVersion">,
): Weighing {
  const last = newestWeighing(db)?.weighing ?? null;
  const wanted = last === null ? null : new Set([...last.reports.map(({ id }) => id), ...added]);
  const left = new Set(without);
  const kept = readReports(file).filter(
    ({ report: { id } }) => !left.has(id) && (wanted?.has(id) ?? true),
  );
  const taken = new Set(kept.map(({ report }) => report.id));
  const read = readReadings(file).map((each) => each.reading);
  const basis = {
    case: readCase(file) ?? EMPTY_CASE,
    readings: read.filter(({ report }) => taken.has(report.id)),
    reports: kept,
    findings: readFindings(file),
    decisions: standingRulings(db),
  };
  return againFrom(basis, last, { ...(rule && { rule }), ...(nameOf && { nameOf }), coded });
}

/** Weighs what a weighing stands on; `last` says by which rule, and holds what was coded by hand. */
export function againFrom(
  basis: WeighingBasis,
  last: Weighing | null,
  { rule, nameOf, coded = [] }: Pick<Reweighing, "rule" | "nameOf" | "coded">,
): Weighing {
  const texts = new Map(basis.reports.map(({ report, text }) => [report.id, text]));
  const weighing = weigh({
    case: basis.case,
    readings: [
      ...basis.readings,
      ...joinedRows([...(last === null ? [] : codedOf(last, texts)), ...coded]),
    ],
    texts,
    rule: rule ?? ruleOf(last),
    decisions: basis.decisions,
    ...(nameOf === undefined ? {} : { nameOf }),
  });
  return { ...weighing, findings: [...basis.findings, ...weighing.findings] };
}

/** Rows of one report (the same source, or the same name under "report") in two tables are one reading. */
function joinedRows(coded: readonly Reading[]): readonly Reading[] {
  return [...Map.groupBy(coded, ({ report }) => report.id).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    const isOne = same.every(({ report }) => report.outlet === first.report.outlet);
    const outlet = isOne ? first.report.outlet : null;
    const figures = same.flatMap((each) => each.figures);
    return [{ ...first, report: { ...first.report, outlet }, figures }];
  });
}

/** Figures coded by hand are kept in the weighing alone: their reports have no text. */
export function codedOf(last: Weighing, texts: ReadonlyMap<string, unknown>): readonly Reading[] {
  const none = {
    dates: [],
    statements: [],
    attributions: [],
    places: [],
    questions: [],
    findings: [],
  };
  return last.reports
    .filter(({ id, text_sha256 }) => text_sha256 === "" && !texts.has(id))
    .map((report) => ({
      report,
      figures: last.figures.filter((figure) => figure.report === report.id),
      ...none,
    }));
}

function ruleOf(last: Weighing | null): AskedRule {
  const [first] = last?.questions ?? [];
  if (first === undefined) return "roots";
  return first.estimates === undefined ? first.estimate.rule : "all";
}
