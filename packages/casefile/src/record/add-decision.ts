import type { DatabaseSync } from "node:sqlite";
import { CaseError } from "../case-error.ts";
import { canonicalJson } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { integer, text } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { type KeptDecision, standingDecisions, toDecision } from "../recall/decisions.ts";
import { holdsId } from "../recall/holds-id.ts";
import { decisionSubject } from "./subjects.ts";

/** What a person decides; who and when come from the open case. */
export interface DecisionToAdd {
  /** What is decided, in the words of the command that offers it: `same-event`, `set-aside`, `note`. */
  readonly kind: string;
  /** Id of the claim, question, root or report it is about; `case` for all of it. */
  readonly target: string;
  /** Anything that JSON can hold. */
  readonly value: unknown;
  /** May be empty with `accept` only. */
  readonly why: string;
  /** Id of the earlier decision that this one takes back. */
  readonly undoes?: string;
}

/**
 * Records a decision and gives it back with its id. It never changes a claim or an older decision.
 * The same person deciding the same again, while it stands and that person's last word on the thing, gets the standing
 * one back. Throws
 * CaseError `unknown-id` when the case does not hold `target` or no standing decision is `undoes`, and `unsigned`
 * where the program acts in nobody's name.
 */
export function addDecision(file: CaseFile, decision: DecisionToAdd): KeptDecision {
  for (const name of ["kind", "target", "why"] as const) {
    // "Read rightly" needs no reason; everything else does.
    if (name === "why" && decision.kind === "accept") continue;
    if (decision[name].trim() === "") throw new TypeError(`decision.${name}: must not be empty`);
  }
  const value = canonicalJson(decision.value);
  return writing(file, (writer) => {
    const { db } = writer;
    if (writer.isProgram === true) throw new CaseError("unsigned", file.path);
    const { kind, target, why, undoes = null } = decision;
    const alike = db
      .prepare(
        `select id from decisions where kind = ? and target = ? and why = ? and who = ?
           and undoes is ? and value = ?`,
      )
      .all(kind, target, why, writer.who, undoes, value)
      .map((row) => text(row, "id"));
    // Looked up only where there is one: among thousands of decisions each is recorded as fast as the first.
    const standing = alike.length === 0 ? [] : standingDecisions(db);
    const same = standing.findLast(({ id }) => alike.includes(id));
    if (same !== undefined && !isOverruled(same, standing)) return same;
    checkIds(db, file.path, decision);
    const last = db.prepare("select coalesce(max(seq), 0) as seq from decisions").get() ?? {};
    const seq = integer(last, "seq") + 1;
    const row = { seq, id: `decision-${seq}`, kind, target, value, who: writer.who, why, undoes };
    const entry = appendEntry(writer, "decide", decisionSubject(row));
    db.prepare(
      `insert into decisions (seq, id, kind, target, value, who, when_, why, undoes)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(seq, row.id, kind, target, value, row.who, entry.at, why, undoes);
    return toDecision({ ...row, when_: entry.at });
  });
}

/** "Accepted", then "rejected", then "accepted" again is a third decision: the first is not the last word any more. */
function isOverruled(decision: KeptDecision, standing: readonly KeptDecision[]): boolean {
  const { id, target, who } = decision;
  // What is said of the whole case (names to hide) is said of many things.
  if (target === "case") return false;
  const later = standing.slice(standing.findIndex((each) => each.id === id) + 1);
  return later.some((each) => each.target === target && each.who === who && each.kind !== "note");
}

function checkIds(db: DatabaseSync, path: string, decision: DecisionToAdd): void {
  const { target, undoes } = decision;
  if (target !== "case" && !holdsId(db, target)) {
    throw new CaseError("unknown-id", path, { id: target });
  }
  if (undoes === undefined) return;
  if (!standingDecisions(db).some(({ id }) => id === undoes)) {
    throw new CaseError("unknown-id", path, { id: undoes });
  }
}
