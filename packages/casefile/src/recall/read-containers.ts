import { type CaseFile, reading } from "../file/case-file.ts";
import { type KeptContainer, toKeptContainer } from "../record/kept-container.ts";

/** Every file in which reports came, older states too, in the order of their addition. */
export function readContainers(file: CaseFile): readonly KeptContainer[] {
  const rows = reading(file, (db) => db.prepare("select * from containers order by version").all());
  return rows.map((row) => toKeptContainer(row));
}
