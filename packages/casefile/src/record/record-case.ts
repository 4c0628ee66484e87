import type { CaseInfo } from "@tarjih/reading";
import { canonicalJson, sha256 } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { nextVersion } from "./next-version.ts";
import { caseSubject } from "./subjects.ts";

/**
 * Keeps what `case.yaml` says; readings and weighings recorded after it stand on it. The same again
 * changes nothing. Returns whether it was new.
 */
export function recordCase(file: CaseFile, info: CaseInfo): boolean {
  const body = canonicalJson(info);
  return writing(file, (writer) => {
    const { db } = writer;
    const last = db.prepare("select sha256 from case_infos order by version desc limit 1").get();
    if (last !== undefined && text(last, "sha256") === sha256(body)) return false;
    const version = nextVersion(db, "case_infos");
    db.prepare("insert into case_infos (version, sha256, body) values (?, ?, ?)").run(
      version,
      sha256(body),
      body,
    );
    appendEntry(writer, "case", caseSubject(version, body));
    return true;
  });
}
