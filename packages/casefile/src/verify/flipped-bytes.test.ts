import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { CaseError, verifyCase } from "../index.ts";
import { fullCase } from "./full-case.fixture.ts";

/** Flips that anywhere in the file change what is in it are all found; others may be free space. */
test("every flipped byte that changes any content is found", { timeout: 120_000 }, async () => {
  const path = await fullCase();
  const whole = readFileSync(path);
  const before = dump(path);
  if (before === null) throw new Error("the whole file cannot be read");
  const flipped = `${path}.flipped`;
  let changed = 0;
  const missed: number[] = [];
  for (const [position, mask] of flips(whole.length, 300)) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(position) ^ mask, position);
    writeFileSync(flipped, bytes);
    if (dump(flipped) === before) continue;
    changed += 1;
    if (!(await isFound(flipped))) missed.push(position);
  }
  expect(missed).toEqual([]);
  // Not vacuous: the greater part of the file is content.
  expect(changed).toBeGreaterThan(150);
});

/** Positions spread evenly by a fixed step, and the first bytes of every page, where SQLite keeps its maps. */
function flips(length: number, count: number): readonly (readonly [number, number])[] {
  const even = Array.from({ length: count }, (_, index) => {
    const position = Math.floor((index * length) / count) + ((index * 37) % 31);
    return [Math.min(position, length - 1), 1 << (index % 8)] as const;
  });
  const heads = Array.from({ length: length / 4096 }, (_, page) => {
    return [page * 4096 + (page % 12), 1 << (page % 8)] as const;
  });
  return [...even, ...heads];
}

/** Everything that SQL can see in the file; null where SQLite cannot read it to its end. */
function dump(path: string): string | null {
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
      parts.push(
        db
          .prepare(`select ${columns.join(" || ',' || ")} as row from ${String(name)} order by 1`)
          .all(),
      );
    }
    return JSON.stringify(parts);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

async function isFound(path: string): Promise<boolean> {
  try {
    const { ok } = await verifyCase(path);
    return !ok;
  } catch (error) {
    return error instanceof CaseError;
  }
}
