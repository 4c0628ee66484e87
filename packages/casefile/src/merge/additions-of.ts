import type { CaseFile } from "../file/case-file.ts";
import { journal } from "../journal/journal.ts";

/** Who added a report to a copy of the case, when, and by which entry of its journal. */
export interface Addition {
  readonly by: string;
  readonly added: string;
  readonly entry: string;
}

/** A report as two copies of a case know it: its bytes at their path. */
export function additionKey(sha256: string, path: string): string {
  return `${sha256} ${path}`;
}

/**
 * The last addition of each report of a case, which nobody could tell any more without that file. A report that was taken
 * over there as well is that of whoever added it first.
 */
export function additionsOf(file: CaseFile): ReadonlyMap<string, Addition> {
  const byKey = new Map<string, Addition>();
  const keys = new Map<string, string>();
  for (const { action, subject, who, at, hash } of journal(file)) {
    const report = String(subject["report"]);
    if (action === "add") {
      const key = additionKey(String(subject["original"]), String(subject["path"]));
      keys.set(report, key);
      byKey.set(key, { by: who, added: at, entry: hash });
    }
    const key = keys.get(report);
    if (action === "take" && key !== undefined) {
      const { by, added, entry } = subject;
      byKey.set(key, { by: String(by), added: String(added), entry: String(entry) });
    }
  }
  return byKey;
}
