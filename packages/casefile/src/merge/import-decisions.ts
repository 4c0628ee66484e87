import type { DatabaseSync } from "node:sqlite";
import { factsOf } from "@tarjih/weighing";
import { canonicalJson } from "../canonical.ts";
import type { Writer } from "../file/case-file.ts";
import { integer } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { type KeptDecision, allDecisions, toRuling } from "../recall/decisions.ts";
import { importedSubject } from "../record/subjects.ts";

/** Decisions of another copy of the case, with where its journal stood. */
export interface OtherDecisions {
  /** Hash of its first journal entry that this case does not have: the name of that line of work. */
  readonly line: string;
  /** Hash of its last journal entry. */
  readonly head: string;
  readonly decisions: readonly KeptDecision[];
}

/**
 * Takes over what the other copy decided and this one does not have, oldest first, each with its own who, when and why
 * and one journal entry that says from where. Decisions that both have are told by their content and signature.
 * Gives those that were taken over.
 */
export function importDecisions(
  writer: Writer,
  { line, head, decisions }: OtherDecisions,
): readonly KeptDecision[] {
  const { db } = writer;
  const ids = new Map<string, string>();
  const here = new Map(allDecisions(db).map((one) => [signature(one, one.undoes), one.id]));
  const earlier: KeptDecision[] = [];
  const taken: KeptDecision[] = [];
  for (const theirs of decisions) {
    const undoes = theirs.undoes === null ? null : (ids.get(theirs.undoes) ?? null);
    // It takes back something that this case has never seen, and cannot stand without it.
    if (theirs.undoes !== null && undoes === null) continue;
    const mapped = { ...theirs, undoes, target: undoes ?? theirs.target };
    const known = here.get(signature(mapped, undoes));
    const kept =
      known === undefined
        ? insert(writer, mapped, { line, head, knew: knownBy(mapped, earlier, line) })
        : allDecisions(db).find(({ id }) => id === known);
    if (kept === undefined) continue;
    if (known === undefined) taken.push(kept);
    ids.set(theirs.id, kept.id);
    earlier.push(kept);
  }
  return taken;
}

function signature(one: KeptDecision, undoes: string | null): string {
  const { kind, target, value, who, when, why } = one;
  return canonicalJson([kind, undoes ?? target, value, who, when, why]);
}

/** Earlier decisions on the same thing that their author had before them, other than those of the same line. */
function knownBy(
  theirs: KeptDecision,
  earlier: readonly KeptDecision[],
  line: string,
): readonly string[] {
  const settles = (one: KeptDecision): readonly string[] => {
    const ruling = toRuling(one);
    return ruling === null ? [] : factsOf(ruling).settles;
  };
  const things = new Set(settles(theirs));
  return earlier
    .filter((one) => one.fromCase !== line && settles(one).some((thing) => things.has(thing)))
    .map(({ id }) => id);
}

function insert(
  writer: Writer,
  theirs: KeptDecision,
  from: { readonly line: string; readonly head: string; readonly knew: readonly string[] },
): KeptDecision {
  const { db } = writer;
  const seq = nextSeq(db);
  const { kind, target, who, when, why, undoes } = theirs;
  const value = canonicalJson(theirs.value);
  const row = { seq, id: `decision-${seq}`, kind, target, value, who, why, undoes };
  const knew = canonicalJson(from.knew);
  const origin = { when, line: from.line, head: from.head, knew };
  appendEntry(writer, "import", importedSubject(row, origin));
  db.prepare(
    `insert into decisions (seq, id, kind, target, value, who, when_, why, undoes)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(seq, row.id, kind, target, value, who, when, why, undoes);
  db.prepare("insert into decision_origins (seq, line, head, knew) values (?, ?, ?, ?)").run(
    seq,
    from.line,
    from.head,
    knew,
  );
  return { ...theirs, id: row.id, fromCase: from.line, knew: from.knew };
}

function nextSeq(db: DatabaseSync): number {
  const last = db.prepare("select coalesce(max(seq), 0) as seq from decisions").get() ?? {};
  return integer(last, "seq") + 1;
}
