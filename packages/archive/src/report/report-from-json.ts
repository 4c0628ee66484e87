import type { Finding, ReportText } from "@tarjih/reading";
import { sha256 } from "../bytes/sha256.ts";
import { languageNamed } from "./detect-language.ts";
import { numberFinding } from "./finding-draft.ts";
import type { FindingDraft } from "./finding-draft.ts";
import { isoDate } from "./iso-date.ts";
import { isEmptyText, makeReport, reportId } from "./make-report.ts";
import type { ReportMeta } from "./report-meta.ts";

/** A line of JSON that is no report; `line` counts from 1, `key` names the field at fault. */
export interface JsonReportError {
  readonly kind: "bad-line";
  readonly line: number;
  readonly cause: "not-json" | "not-an-object" | "text-missing" | "not-a-string";
  readonly key: string | null;
}

/** A report from outside the file system, or why the line is none. */
export type JsonReport =
  | { readonly ok: true; readonly report: ReportText; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly error: JsonReportError };

const STRINGS = ["id", "path", "lang", "language", "outlet", "author", "url", "title"] as const;
const DATES = ["published", "captured"] as const;

/**
 * A report of `{text, id?, path?, lang|language?, outlet?, author?, url?, published?, captured?,
 * title?}`. The hash is taken over the text as UTF-8; unknown keys are ignored; null means unsaid.
 * A date or language that cannot be read is a finding `bad-sidecar` and the rest is used.
 */
export function reportFromJson(value: unknown, line: number): JsonReport {
  const fail = (cause: JsonReportError["cause"], key: string | null = null): JsonReport => ({
    ok: false,
    error: { kind: "bad-line", line, cause, key },
  });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail("not-an-object");
  }
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const text = fields.get("text");
  if (text === undefined || text === null) return fail("text-missing", "text");
  if (typeof text !== "string") return fail("not-a-string", "text");
  const said = new Map<string, string>();
  for (const key of [...STRINGS, ...DATES]) {
    const field = fields.get(key);
    if (field === undefined || field === null) continue;
    if (typeof field !== "string") return fail("not-a-string", key);
    said.set(key, field);
  }
  const hash = sha256(text);
  const id = said.get("id") ?? reportId(hash);
  const path = said.get("path") ?? id;
  const { meta, drafts } = readMeta(said, path, line);
  if (isEmptyText(text)) {
    drafts.push({ code: "empty-report", severity: "warning", detail: { name: path } });
  }
  const counts = new Map<string, number>();
  return {
    ok: true,
    report: { report: makeReport({ id, path, sha256: hash }, meta, text), text },
    findings: drafts.map((draft) => numberFinding(draft, id, path, counts)),
  };
}

/** The same from a line of text. */
export function reportFromJsonLine(source: string, line: number): JsonReport {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/u, ""));
  } catch {
    return { ok: false, error: { kind: "bad-line", line, cause: "not-json", key: null } };
  }
  return reportFromJson(value, line);
}

function readMeta(
  said: ReadonlyMap<string, string>,
  name: string,
  line: number,
): { readonly meta: ReportMeta; readonly drafts: FindingDraft[] } {
  const meta: Record<string, string> = {};
  const drafts: FindingDraft[] = [];
  const bad = (cause: string, key: string, value: string): void => {
    const detail = { name, cause, key, value, line, column: 1 };
    drafts.push({ code: "bad-sidecar", severity: "warning", detail });
  };
  for (const key of ["outlet", "author", "url", "title"]) {
    const value = said.get(key)?.trim() ?? "";
    if (value !== "") meta[key] = value;
  }
  for (const key of DATES) {
    const written = said.get(key);
    if (written === undefined) continue;
    const date = isoDate(written);
    if (date === null) bad("bad-date", key, written);
    else meta[key] = date;
  }
  const tag = said.get("lang") ?? said.get("language");
  const language = tag === undefined ? null : languageNamed(tag);
  if (tag !== undefined && language === null) bad("bad-language", "language", tag);
  return { meta: language === null ? meta : { ...meta, language }, drafts };
}
