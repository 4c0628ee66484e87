import type { DatabaseSync } from "node:sqlite";
import type { Decision } from "@tarjih/reading";
import { figuresOf, rulingIn } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { type Row, json, text, textOrNull } from "../file/columns.ts";

/** A decision as the file has it: `kind`, `target` and `value` may be of a newer program. */
export interface KeptDecision {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly value: unknown;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** Id of the decision that this one takes back. */
  readonly undoes: string | null;
  /** Line of work of another copy of the case that it was taken over from, and what its author knew. */
  readonly fromCase?: string;
  readonly knew?: readonly string[];
}

/** Every decision ever recorded, oldest first, those taken back too. */
export function decisions(file: CaseFile): readonly KeptDecision[] {
  return reading(file, allDecisions);
}

export function allDecisions(db: DatabaseSync): readonly KeptDecision[] {
  return decisionRows(db).map((row) => toDecision(row));
}

/** Rows of `decisions`, oldest first, with `line`, `head` and `knew` of those that came from another copy. */
export function decisionRows(db: DatabaseSync): readonly Row[] {
  const isThere = db.prepare("select 1 from sqlite_schema where name = 'decision_origins'").get();
  // An older case that is open to read only has no such table, and nothing was taken over into it.
  const sql =
    isThere === undefined
      ? "select *, null as line, null as head, null as knew from decisions order by seq"
      : `select decisions.*, line, head, knew from decisions
         left join decision_origins on decision_origins.seq = decisions.seq order by decisions.seq`;
  return db.prepare(sql).all();
}

/** Those that nobody took back. A decision that takes one back can be taken back itself. */
export function standingDecisions(db: DatabaseSync): readonly KeptDecision[] {
  return standingAmong(allDecisions(db));
}

/** Of decisions from the first on, those that none of the others took back. */
export function standingAmong(all: readonly KeptDecision[]): readonly KeptDecision[] {
  const undone = new Set<string>();
  // From the newest: whether a decision stands is settled before its effect on an older one.
  for (const { id, undoes } of all.toReversed()) {
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  }
  return all.filter(({ id }) => !undone.has(id));
}

/** Decisions that stand now, as weighing takes them. */
export function decisionsToWeigh(file: CaseFile): readonly Decision[] {
  return reading(file, standingRulings);
}

/** Standing decisions that this program knows how to apply, as weighing takes them. */
export function standingRulings(db: DatabaseSync): readonly Decision[] {
  return standingDecisions(db).flatMap((kept) => toRuling(kept) ?? []);
}

/** A decision as weighing takes it; null for one that takes another back, or of a kind not known here. */
export function toRuling(kept: KeptDecision): Decision | null {
  const { id, kind, target, value, who, when, why, fromCase, knew } = kept;
  const ruling = rulingIn(kind, target, value);
  if (ruling === null) return null;
  const origin = fromCase === undefined ? {} : { fromCase, knew: knew ?? [] };
  return { ...ruling, id, who, when, why, ...origin };
}

/** Whether a decision is about an id, first of all or among others: each figure of an overruled pair is. */
export function isAbout(kept: KeptDecision, id: string): boolean {
  if (kept.target === id) return true;
  const ruling = toRuling(kept);
  if (ruling === null) return false;
  if (figuresOf(ruling).some((figure) => figure.id === id)) return true;
  if (ruling.kind === "merge") return ruling.into === id;
  return ruling.kind === "origin" && (ruling.a.report === id || ruling.b.report === id);
}

export function toDecision(row: Row): KeptDecision {
  return {
    id: text(row, "id"),
    kind: text(row, "kind"),
    target: text(row, "target"),
    value: json(row, "value"),
    who: text(row, "who"),
    when: text(row, "when_"),
    why: text(row, "why"),
    undoes: textOrNull(row, "undoes"),
    ...originOf(row),
  };
}

/** A row of a case that was never taken anything over into has no origin. */
function originOf(row: Row): Pick<KeptDecision, "fromCase" | "knew"> {
  if (typeof row["line"] !== "string") return {};
  return { fromCase: row["line"], knew: json<readonly string[]>(row, "knew") };
}
