import type { CaseInfo, Finding } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { json } from "../file/columns.ts";

/** What `case.yaml` said when it was last recorded; null before that. */
export function readCase(file: CaseFile): CaseInfo | null {
  const row = reading(file, (db) =>
    db.prepare("select body from case_infos order by version desc limit 1").get(),
  );
  return row === undefined ? null : json<CaseInfo>(row, "body");
}

/** What was last found about the files themselves. */
export function readFindings(file: CaseFile): readonly Finding[] {
  const row = reading(file, (db) =>
    db.prepare("select body from finding_sets order by version desc limit 1").get(),
  );
  return row === undefined ? [] : json<readonly Finding[]>(row, "body");
}
