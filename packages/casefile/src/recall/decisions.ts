import type { DatabaseSync } from "node:sqlite";
import { type CaseFile, reading } from "../file/case-file.ts";
import { type Row, json, text, textOrNull } from "../file/columns.ts";

/** What a person recorded, with who, when and why. */
export interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly value: unknown;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** Id of the decision that this one takes back. */
  readonly undoes: string | null;
}

/** Every decision ever recorded, oldest first, those taken back too. */
export function decisions(file: CaseFile): readonly Decision[] {
  return reading(file, allDecisions);
}

export function allDecisions(db: DatabaseSync): readonly Decision[] {
  return db
    .prepare("select * from decisions order by seq")
    .all()
    .map((row) => toDecision(row));
}

/** Those that nobody took back. A decision that takes one back can be taken back itself. */
export function standingDecisions(db: DatabaseSync): readonly Decision[] {
  const all = allDecisions(db);
  const undone = new Set<string>();
  // From the newest: whether a decision stands is settled before its effect on an older one.
  for (const { id, undoes } of all.toReversed()) {
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  }
  return all.filter(({ id }) => !undone.has(id));
}

export function toDecision(row: Row): Decision {
  return {
    id: text(row, "id"),
    kind: text(row, "kind"),
    target: text(row, "target"),
    value: json(row, "value"),
    who: text(row, "who"),
    when: text(row, "when_"),
    why: text(row, "why"),
    undoes: textOrNull(row, "undoes"),
  };
}
