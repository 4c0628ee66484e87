import { isWork, maskInput } from "@tarjih/dossier";
import { WITHHELD_HASH } from "@tarjih/reading";
import type { ExportInput, JournalLine, KeptCase, KeptRow, SharedCase } from "../export-format.ts";
import { withoutDeciders } from "./without-deciders.ts";

/** Before anything was done to a case, and where a journal cannot be read: a time that nobody takes for one. */
const NEVER = "1970-01-01T00:00:00Z";

/** The case as its profile lets it out: every format starts from this, so that none can let out more. */
export function shareCase(input: ExportInput): SharedCase {
  const { profile, schema, tables, originals, sha256 } = input;
  const isWhole = profile === "court";
  const { blinding } = input.data;
  // The lines hold the hashes of texts and of decisions on names.
  const hashed = (hash: string): string =>
    isWhole || hash === "" ? hash : (blinding?.hash(hash) ?? WITHHELD_HASH);
  const head = hashed(input.head);
  const journal = journalOf(input, isWhole).map((line) => ({
    ...line,
    prev: hashed(line.prev),
    hash: hashed(line.hash),
  }));
  const kept: KeptCase | null = isWhole
    ? { data: input.data, schema, head, tables, originals }
    : null;
  // The name of the file goes through the mask too.
  const { input: masked, standing } = maskInput({
    ...input.data,
    profile,
    fileName: input.name,
  });
  const name = masked.fileName ?? "";
  const data = isWhole ? masked : withoutDeciders(masked);
  // Writing an export is no work on what it holds.
  const worked = journal.findLast(isWork)?.at ?? NEVER;
  const undecided = standing.length;
  return { data, name, profile, schema, head, journal, worked, kept, sha256, undecided };
}

function journalOf({ tables }: KeptCase, isWhole: boolean): readonly JournalLine[] {
  const rows = tables.find(({ name }) => name === "journal")?.rows ?? [];
  return rows.map(({ seq, at, action, prev, hash, who }) => ({
    seq: Number(seq),
    at: word(at),
    action: word(action),
    prev: word(prev),
    hash: word(hash),
    who: isWhole && typeof who === "string" ? who : null,
  }));
}

function word(value: KeptRow[string] | undefined): string {
  return typeof value === "string" ? value : "";
}
