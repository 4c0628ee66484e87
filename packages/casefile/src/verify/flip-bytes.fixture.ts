import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { CaseError } from "../case-error.ts";
import { verifyCase } from "./verify-case.ts";

/** A bit to be turned: the byte at `position`, exclusive or with `mask`. */
export interface Flip {
  readonly position: number;
  readonly mask: number;
}

/** What came of flips in the pages of one table or index. */
export interface Flipped {
  /** Name of the table or index; `header` for the first hundred bytes of the file. */
  readonly part: string;
  readonly flips: number;
  /** Flips after which anything that SQL can see is otherwise, or cannot be seen any more. */
  readonly changed: number;
  /** Positions of those of them that verification did not find. */
  readonly missed: readonly number[];
}

const PAGE = 4096;
const HEADER = 100;

/** Turns one bit after the other in a copy of the case at `path` and looks each time what verification says. */
export async function flipBytes(path: string, flips: Iterable<Flip>): Promise<readonly Flipped[]> {
  const whole = readFileSync(path);
  const before = visible(path);
  if (before === null) throw new Error("the whole file cannot be read");
  const parts = partsOf(path);
  const copy = `${path}.flipped`;
  const found = new Map<string, { flips: number; changed: number; missed: number[] }>();
  for (const { position, mask } of flips) {
    const name =
      position < HEADER ? "header" : (parts.get(Math.floor(position / PAGE) + 1) ?? "free");
    const part = found.get(name) ?? { flips: 0, changed: 0, missed: [] };
    found.set(name, part);
    part.flips += 1;
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(position) ^ mask, position);
    writeFileSync(copy, bytes);
    if (visible(copy) === before) continue;
    part.changed += 1;
    if (!(await isFound(copy))) part.missed.push(position);
  }
  rmSync(copy, { force: true });
  return [...found]
    .map(([part, counts]) => ({ part, ...counts }))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1));
}

/** Which table or index each page belongs to, by the number of the page. */
function partsOf(path: string): ReadonlyMap<number, string> {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare("select name, pageno from dbstat").all();
  db.close();
  return new Map(rows.map(({ name, pageno }) => [Number(pageno), String(name)]));
}

/** Everything that SQL can see in the file; null where SQLite cannot read it to its end. */
function visible(path: string): string | null {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const parts: unknown[] = ["user_version", "application_id"].map((name) => {
      return db?.prepare(`pragma ${name}`).get();
    });
    const schema = db.prepare("select type, name, tbl_name, sql from sqlite_schema").all();
    parts.push(schema);
    for (const { type, name } of schema) {
      if (type !== "table") continue;
      const columns = db
        .prepare("select name from pragma_table_info(?)")
        .all(String(name))
        .map((column) => `quote(${String(column["name"])})`);
      const row = columns.join(" || ',' || ");
      parts.push(db.prepare(`select ${row} as row from ${String(name)} order by 1`).all());
    }
    for (const { type, name, tbl_name: table } of schema) {
      if (type === "index") parts.push(throughIndex(db, String(name), String(table)));
    }
    return JSON.stringify(parts);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** What an index says: whoever looks something up sees that, not the table. */
function throughIndex(db: DatabaseSync, index: string, table: string): readonly unknown[] {
  // With the key of the row that it leads to, which is the row's number or stands in the index itself.
  const columns = db
    .prepare("select coalesce(name, 'rowid') as name from pragma_index_xinfo(?) order by seqno")
    .all(index)
    .map((column) => String(column["name"]))
    .join(", ");
  return db
    .prepare(`select ${columns} from ${table} indexed by ${index} order by ${columns}`)
    .all();
}

async function isFound(path: string): Promise<boolean> {
  try {
    const { ok } = await verifyCase(path);
    return !ok;
  } catch (error) {
    return error instanceof CaseError;
  }
}
