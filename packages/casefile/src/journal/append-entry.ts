import { canonicalJson } from "../canonical.ts";
import type { Writer } from "../file/case-file.ts";
import { UnreadableValue, integer, text } from "../file/columns.ts";
import { type Action, type JournalEntry, type Subject, GENESIS, entryHash } from "./entry.ts";

/** Adds one entry at the end, within the step of the writer, and gives it back. */
export function appendEntry(writer: Writer, action: Action, subject: Subject): JournalEntry {
  const last = writer.db.prepare("select seq, hash from journal order by seq desc limit 1").get();
  refuseTornEnd(writer, last === undefined ? GENESIS : text(last, "hash"));
  const { program, who, isProgram = false } = writer;
  const isBoth = program !== undefined && !isProgram && program !== who;
  const open = {
    seq: last === undefined ? 1 : integer(last, "seq") + 1,
    at: now(writer),
    who,
    action,
    // Who and with what: the name of a person says nothing of the tool.
    subject: isBoth ? { ...subject, program } : subject,
    prev: last === undefined ? GENESIS : text(last, "hash"),
  };
  const entry = { ...open, hash: entryHash(open) };
  writer.db
    .prepare(
      "insert into journal (seq, at, who, action, subject, prev, hash) values (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(
      entry.seq,
      entry.at,
      entry.who,
      entry.action,
      canonicalJson(entry.subject),
      entry.prev,
      entry.hash,
    );
  return entry;
}

/** A copy that was torn while it was made has another end than it says: nothing is written to it. */
function refuseTornEnd({ db }: Writer, end: string): void {
  const head = db.prepare("select value from meta where key = 'journal_head'").get() ?? {};
  if (text(head, "value") !== end) throw new UnreadableValue("the end of the journal");
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u;

function now(writer: Writer): string {
  const at = writer.clock();
  if (typeof at !== "string" || !ISO_TIME.test(at)) {
    throw new TypeError(`options.clock: must give an ISO 8601 time with its zone, gave ${at}`);
  }
  return at;
}
