import type { Finding, FindingCode, Severity } from "../../model/finding.ts";
import type { Passage } from "../../model/passage.ts";
import type { Report } from "../../model/report.ts";
import type { ForeignPart } from "../../text/languages/foreign-parts.ts";
import { languageShares } from "../../text/languages/language-of-text.ts";
import type { claimIds } from "../ids.ts";
import { unitAt } from "../../text/unit-at.ts";

export function finding(
  ids: ReturnType<typeof claimIds>,
  report: string,
  code: FindingCode,
  severity: Severity,
  passage: Passage,
  detail: Finding["detail"] = {},
): Finding {
  return {
    type: "finding",
    id: ids("x", passage),
    code,
    report,
    start: passage.start,
    end: passage.end,
    severity,
    detail,
  };
}

/** Findings about the report as a whole: no date, bidi controls, a language that is not read. */
export function reportFindings(
  report: Report,
  text: string,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  const found: Finding[] = [];
  const at = { start: 0, end: 0 };
  if (report.published === null)
    found.push(finding(ids, report.id, "undated-report", "warning", at));
  if (report.lang === "other") {
    const { language } = languageShares(text);
    const detail = language === null ? {} : { language };
    found.push(finding(ids, report.id, "language-not-read", "warning", at, detail));
  }
  const controls = bidiControls(text);
  if (controls !== null)
    found.push(
      finding(
        ids,
        report.id,
        "bidi-controls",
        TURNED_NUMBER.test(text) ? "warning" : "info",
        { start: controls.first, end: controls.first + 1 },
        { count: controls.count },
      ),
    );
  return found;
}

/** Passages of a report in a language that is not read: no claim is taken from them. */
export function foreignFindings(
  parts: readonly ForeignPart[],
  report: string,
  ids: ReturnType<typeof claimIds>,
): readonly Finding[] {
  return parts.map((part) =>
    finding(ids, report, "language-not-read", "warning", part, {
      language: part.language,
      length: part.end - part.start,
    }),
  );
}

/** The rest of a text that has more claims than are read of one report; none where nothing is left but space. */
export function unreadFindings(
  text: string,
  rest: Passage | null,
  report: string,
  ids: ReturnType<typeof claimIds>,
  { most, alone }: { readonly most: number; readonly alone: number },
): readonly Finding[] {
  if (rest === null || text.slice(rest.start).trim() === "") return [];
  // Less than of a report alone: others of the case are as long.
  const shared = most < alone ? { shared: alone } : {};
  const detail = { count: most, length: rest.end - rest.start, ...shared };
  return [finding(ids, report, "too-many-claims", "error", rest, detail)];
}

/** What stands behind U+202E is shown from right to left, numbers too: 13 is seen as 31. */
const TURNED_NUMBER = /\u202E[^\u202C\n]{0,200}?\p{Nd}[.,٫٬]?\p{Nd}/u;

/** Embeddings, overrides and isolates can make a number look reversed; marks (LRM, RLM) are harmless and common. */
function bidiControls(text: string): { readonly first: number; readonly count: number } | null {
  let first = -1;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) {
      if (first < 0) first = i;
      count++;
    }
  }
  return count === 0 ? null : { first, count };
}
