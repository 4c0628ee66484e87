import type { DatabaseSync } from "node:sqlite";
import { type CaseFile, reading } from "../file/case-file.ts";
import { type KeptContainer, toKeptContainer } from "../record/kept-container.ts";

/** Every file in which reports came, older states too, in the order of their addition. */
export function readContainers(file: CaseFile): readonly KeptContainer[] {
  return reading(file, (db) => {
    if (!hasContainers(db)) return [];
    const rows = db.prepare("select * from containers order by version").all();
    return rows.map((row) => toKeptContainer(row));
  });
}

/** True where the file has the table: a case of an older version that is only read has not. */
export function hasContainers(db: DatabaseSync): boolean {
  return (
    db.prepare("select 1 from sqlite_schema where type = 'table' and name = 'containers'").get() !==
    undefined
  );
}
