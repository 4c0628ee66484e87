import type { Finding } from "@tarjih/reading";
import { sha256 } from "../bytes/sha256.ts";

/** A finding before it is known which report it is about. */
export type FindingDraft = Pick<Finding, "code" | "severity" | "detail">;

/**
 * Gives drafts their ids: `x`, then the report's id or, where no report came of the file, a hash of
 * its path, then code and counter. `counts` is the caller's, one for a whole run.
 */
export function numberFinding(
  draft: FindingDraft,
  report: string | null,
  path: string,
  counts: Map<string, number>,
): Finding {
  const stem = `x${report ?? `p${sha256(path).slice(0, 12)}`}-${draft.code}`;
  const count = (counts.get(stem) ?? 0) + 1;
  counts.set(stem, count);
  return {
    type: "finding",
    id: `${stem}-${count}`,
    code: draft.code,
    report,
    severity: draft.severity,
    detail: draft.detail,
  };
}
