import type { FindingDraft } from "../../report/finding-draft.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import type { OfficeFailure } from "./office-parts.ts";

/** A document of which nothing can be read, with the cause. */
export function officeFailure(name: string, cause: OfficeFailure): AdapterResult {
  const finding: FindingDraft = {
    code: "unreadable-file",
    severity: "error",
    detail: { name, cause },
  };
  return { ok: false, findings: [finding] };
}
