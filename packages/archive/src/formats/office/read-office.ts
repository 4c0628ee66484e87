import type { FindingDraft } from "../../report/finding-draft.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import type { OfficeFailure } from "./office-parts.ts";

/** Tells how many pictures stand in a document, as a photograph of a statement may be all that it holds. */
export function picturesIn(name: string, count: number): readonly FindingDraft[] {
  if (count === 0) return [];
  const detail = { name, format: "media", count };
  return [{ code: "parts-not-read", severity: "info", detail }];
}

/** A document of which nothing can be read, with the cause. */
export function officeFailure(name: string, cause: OfficeFailure): AdapterResult {
  const finding: FindingDraft = {
    code: "unreadable-file",
    severity: "error",
    detail: { name, cause },
  };
  return { ok: false, findings: [finding] };
}
