import type { DatabaseSync } from "node:sqlite";
import { canonicalJson, sha256 } from "../canonical.ts";
import { type Row, integer, json, text } from "../file/columns.ts";
import { versionOf } from "../file/migrations.ts";
import { ACTIONS, type Action, GENESIS, type Subject } from "../journal/entry.ts";
import type { OnProblem } from "./problem.ts";

/** The journal as verification needs it. */
export interface CheckedJournal {
  readonly entries: readonly CheckedEntry[];
  /** Hash of the last entry: the one line to write down elsewhere, for the chain alone cannot show
   * that somebody made the whole of it anew. */
  readonly head: string;
}

export interface CheckedEntry {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly subject: Subject;
  readonly hash: string;
}

/** Follows the chain from the first entry and computes every hash again. */
export function checkJournal(db: DatabaseSync, onProblem: OnProblem): CheckedJournal {
  const entries: CheckedEntry[] = [];
  let prev = GENESIS;
  for (const row of db.prepare("select * from journal order by seq").iterate()) {
    const seq = integer(row, "seq");
    const subject = `journal ${seq}`;
    const wanted = entries.length + 1;
    if (seq !== wanted) onProblem("journal-broken", subject, `seq ${wanted}`, `seq ${seq}`);
    if (text(row, "prev") !== prev) onProblem("journal-broken", subject, prev, text(row, "prev"));
    const hash = hashOfRow(row);
    if (hash !== text(row, "hash")) onProblem("journal-broken", subject, text(row, "hash"), hash);
    if (!ACTIONS.some((action: Action) => action === row["action"])) {
      onProblem("journal-broken", subject, ACTIONS.join(" "), text(row, "action"));
    }
    entries.push({
      seq,
      at: text(row, "at"),
      who: text(row, "who"),
      action: text(row, "action"),
      subject: toSubject(row),
      hash: text(row, "hash"),
    });
    prev = text(row, "hash");
  }
  const head = text(
    db.prepare("select value from meta where key = 'journal_head'").get() ?? {},
    "value",
  );
  if (head !== prev) onProblem("journal-broken", "journal end", head, prev);
  if (entries[0]?.action !== "create") {
    onProblem("journal-broken", "journal 1", "create", entries[0]?.action ?? "nothing");
  }
  const made = entries.findLast(({ action }) => action === "create" || action === "migrate");
  const schema = String(made?.subject["to"] ?? made?.subject["schema"]);
  if (schema !== String(versionOf(db))) {
    onProblem("schema-changed", "user_version", schema, String(versionOf(db)));
  }
  checkOrder(entries, onProblem);
  return { entries, head: prev };
}

/** Entries that number what they tell of, each kind by itself; decisions made here and taken over share one row of numbers. */
const NUMBERED: readonly (readonly [actions: readonly Action[], key: "version" | "seq"])[] = [
  [["add"], "version"],
  [["contain"], "version"],
  [["case"], "version"],
  [["read"], "version"],
  [["find"], "version"],
  [["weigh"], "version"],
  [["decide", "import"], "seq"],
];

/**
 * What is kept is numbered 1, 2, 3 as the journal grows. Where somebody put entries into another order, doubled one or took one out and
 * then made every hash anew, the chain is whole, and these numbers are not.
 */
function checkOrder(entries: readonly CheckedEntry[], onProblem: OnProblem): void {
  for (const [actions, key] of NUMBERED) {
    const own = entries.filter(({ action }) => actions.some((one) => one === action));
    for (const [at, { seq, subject }] of own.entries()) {
      const number = String(subject[key]);
      if (number !== String(at + 1)) {
        onProblem("journal-broken", `journal ${seq}`, `${key} ${at + 1}`, `${key} ${number}`);
        break;
      }
    }
  }
}

/** As `entryHash`, but over the subject's stored text, so that no change of its form slips through. */
function hashOfRow(row: Row): string {
  const outer = canonicalJson({
    action: text(row, "action"),
    at: text(row, "at"),
    prev: text(row, "prev"),
    seq: integer(row, "seq"),
  });
  const who = JSON.stringify(text(row, "who"));
  return sha256(`${outer.slice(0, -1)},"subject":${text(row, "subject")},"who":${who}}`);
}

function toSubject(row: Row): Subject {
  try {
    return json<Subject | null>(row, "subject") ?? {};
  } catch {
    // Its hash is wrong too, so it is reported already; what it told of is then reported as untold.
    return {};
  }
}
