import type { DatabaseSync } from "node:sqlite";
import { deflateSync, inflateSync } from "node:zlib";
import { sha256 } from "../canonical.ts";
import { type Row, UnreadableValue, bytes, text } from "../file/columns.ts";

/** Table of packed results. */
export const RESULTS = "weighing_results";

/** A decision may change one question of a thousand; whatever is as before is packed away to a tenth. */
const LEVEL = 9;

/** No weighing comes near it; a row that somebody altered may unpack without end. */
const MOST_BYTES = 1 << 30;

/** Bytes of a piece: in the usual sixteen thousand a result of a hundred million takes twice as long. */
const CHUNK = 1 << 17;

/** Keeps the text of a weighing once, and gives its hash. */
export function keepResult(db: DatabaseSync, result: string | Uint8Array): string {
  const hash = sha256(result);
  const known = db.prepare("select 1 from weighing_results where sha256 = ?").get(hash);
  if (known !== undefined) return hash;
  const packed = deflateSync(result, { level: LEVEL });
  db.prepare("insert into weighing_results (sha256, packed, packed_sha256) values (?, ?, ?)").run(
    hash,
    packed,
    sha256(packed),
  );
  return hash;
}

/** The text of a weighing by its row of `weighings`: in the row itself where an older program wrote it. */
export function resultOf(db: DatabaseSync, row: Row): string {
  const own = text(row, "result");
  if (own !== "") return own;
  const hash = text(row, "result_sha256");
  const kept = db.prepare("select packed from weighing_results where sha256 = ?").get(hash);
  if (kept === undefined) throw new UnreadableValue(`result ${hash}`);
  return unpacked(kept);
}

/** The text in a row of packed results. */
export function unpacked(row: Row): string {
  try {
    const bounds = { maxOutputLength: MOST_BYTES, chunkSize: CHUNK };
    return inflateSync(bytes(row, "packed"), bounds).toString("utf8");
  } catch {
    throw new UnreadableValue("packed");
  }
}

/** Whether the file has the table: one of an older program that is open to read only has none. */
export function hasResults(db: DatabaseSync): boolean {
  const found = db.prepare("select 1 from sqlite_schema where name = 'weighing_results'").get();
  return found !== undefined;
}
