import type { Finding } from "@tarjih/reading";
import { canonicalJson, sha256 } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { nextVersion } from "./next-version.ts";
import { findingsSubject } from "./subjects.ts";

/**
 * Keeps what was found about the files themselves (those that never became a report too), as one
 * list that stands for the newest run. The same list again, and an empty one at first, changes
 * nothing. Returns whether it was new.
 */
export function recordFindings(file: CaseFile, findings: readonly Finding[]): boolean {
  const body = canonicalJson(findings);
  return writing(file, (writer) => {
    const { db } = writer;
    const last = db.prepare("select sha256 from finding_sets order by version desc limit 1").get();
    const newest = last === undefined ? sha256("[]") : text(last, "sha256");
    if (newest === sha256(body)) return false;
    const version = nextVersion(db, "finding_sets");
    db.prepare("insert into finding_sets (version, sha256, body) values (?, ?, ?)").run(
      version,
      sha256(body),
      body,
    );
    appendEntry(writer, "find", findingsSubject(version, body));
    return true;
  });
}
