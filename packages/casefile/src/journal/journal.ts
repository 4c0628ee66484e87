import { type CaseFile, reading } from "../file/case-file.ts";
import { type Row, UnreadableValue, integer, json, text } from "../file/columns.ts";
import { ACTIONS, type Action, type JournalEntry, type Subject } from "./entry.ts";

/** Everything done to the case, oldest first. */
export function journal(file: CaseFile): readonly JournalEntry[] {
  return reading(file, (db) =>
    db
      .prepare("select * from journal order by seq")
      .all()
      .map((row) => toEntry(row)),
  );
}

function toEntry(row: Row): JournalEntry {
  return {
    seq: integer(row, "seq"),
    at: text(row, "at"),
    who: text(row, "who"),
    action: toAction(text(row, "action")),
    subject: json<Subject>(row, "subject"),
    prev: text(row, "prev"),
    hash: text(row, "hash"),
  };
}

function toAction(value: string): Action {
  const action = ACTIONS.find((known) => known === value);
  if (action === undefined) throw new UnreadableValue(`action ${value}`);
  return action;
}
