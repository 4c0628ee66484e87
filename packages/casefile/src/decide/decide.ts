import type { DatabaseSync } from "node:sqlite";
import { isSureByItself, type Ruling, type Weighing } from "@tarjih/reading";
import { type AskedDecision, type Refused, factsOf, nearIds, rulingOf } from "@tarjih/weighing";
import { CaseError } from "../case-error.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { type KeptDecision, standingDecisions, toRuling } from "../recall/decisions.ts";
import { holdsId } from "../recall/holds-id.ts";
import { markedWeighing } from "../recall/read-weighing.ts";
import { addDecision } from "../record/add-decision.ts";
import { latestReport } from "../record/kept-report.ts";
import { type CaseChanges, changesBetween } from "./changes.ts";
import { type Reweighing, reweigh } from "./reweigh.ts";

/** A decision as it is asked for; who and when come from the open case. */
export type DecisionAsked = AskedDecision & {
  /** Words for whoever asks later. May be empty with `accept` only. */
  readonly why: string;
};

/** What was recorded and what it changed. */
export interface Decided extends CaseChanges {
  /** In the order in which they were asked for. */
  readonly decisions: readonly KeptDecision[];
}

/**
 * Records decisions, weighs the case again where a number hangs on one of them, and says what changed. All of it or
 * nothing. The same decision again, while it stands, gives the standing one. Throws CaseError: `unknown-id` (detail
 * `id`, `near`, `wanted`), or `refused` (detail `reason`, `id`, `near`) where it cannot be decided so.
 */
export function decide(file: CaseFile, asked: readonly DecisionAsked[], how: Reweighing): Decided {
  return recorded(file, how, (db, weighing) =>
    asked.map((one) => {
      if (one.kind !== "accept" && one.why.trim() === "") {
        throw new CaseError("refused", file.path, { reason: "why-missing", id: one.kind });
      }
      const ruling = completed(file, db, weighing, one);
      const { kind, ...value } = ruling;
      return addDecision(file, {
        kind,
        target: factsOf(ruling).target,
        value,
        why: one.why.trim(),
      });
    }),
  );
}

/**
 * Takes a decision back by a further one, and weighs the case again where a number hung on it. Taking back what took
 * another back brings that one back. Throws CaseError `unknown-id` where no standing decision has the id.
 */
export function undoDecision(
  file: CaseFile,
  asked: { readonly id: string; readonly why: string },
  how: Reweighing,
): Decided {
  const { id, why } = asked;
  if (why.trim() === "") {
    throw new CaseError("refused", file.path, { reason: "why-missing", id: "undo" });
  }
  return recorded(file, how, (db) => {
    const standing = standingDecisions(db).map((decision) => decision.id);
    if (!standing.includes(id)) {
      const near = nearIds(id, standing).join(", ");
      throw new CaseError("unknown-id", file.path, { id, near, wanted: "decision" });
    }
    return [
      addDecision(file, { kind: "undo", target: id, value: {}, why: why.trim(), undoes: id }),
    ];
  });
}

function recorded(
  file: CaseFile,
  how: Reweighing,
  record: (db: DatabaseSync, weighing: Weighing | null) => readonly KeptDecision[],
): Decided {
  return writing(file, ({ db }) => {
    const before = markedWeighing(db);
    const weighed = weighingKinds(db, before);
    const decisions = record(db, before);
    const isWeighed = weighingKinds(db, before) !== weighed;
    const again = isWeighed ? reweigh(file, how).weighed : false;
    return { ...changesBetween(before, markedWeighing(db)), weighed: again, decisions };
  });
}

/**
 * Names of the standing decisions on which numbers hang: whether somebody has looked at a figure is one where its letters
 * were not surely read, as it answers nothing before, where its measure is only likely, as it makes no conflict before, and where an earlier decision that weighs, a rejection, is
 * replaced by it.
 */
function weighingKinds(db: DatabaseSync, weighing: Weighing | null): string {
  const unsure = new Set(
    weighing?.figures
      .filter((figure) => figure.likely === true || !isSureByItself(figure))
      .map(({ id }) => id),
  );
  const standing = standingDecisions(db).flatMap((kept) => {
    const ruling = toRuling(kept);
    return ruling === null ? [] : [{ id: kept.id, ...factsOf(ruling) }];
  });
  const weighed = new Set(standing.filter(({ weighs }) => weighs).map(({ target }) => target));
  return standing
    .filter(
      ({ weighs, review, target }) =>
        weighs || (review !== null && (unsure.has(target) || weighed.has(target))),
    )
    .map(({ id }) => id)
    .join(" ");
}

function completed(
  file: CaseFile,
  db: DatabaseSync,
  weighing: Weighing | null,
  asked: AskedDecision,
): Ruling {
  const isLoose = asked.kind === "note" || asked.kind === "pending";
  // A note may be about what no weighing prints: a date, a statement, another decision.
  if (isLoose && holdsId(db, asked.target)) return { kind: asked.kind, target: asked.target };
  const textOf = (report: string): string | null => latestReport(db, report)?.text ?? null;
  const ruling = weighing === null ? NOT_WEIGHED : rulingOf(asked, weighing, textOf);
  if ("refused" in ruling) throw refusal(file, ruling);
  return ruling;
}

const NOT_WEIGHED: Refused = { refused: "not-weighed", id: "" };

function refusal(file: CaseFile, { refused, id, wanted, near = [] }: Refused): CaseError {
  const facts = { id, near: near.join(", ") };
  return refused === "unknown-id"
    ? new CaseError("unknown-id", file.path, { ...facts, wanted: wanted ?? "any" })
    : new CaseError("refused", file.path, { ...facts, reason: refused });
}
