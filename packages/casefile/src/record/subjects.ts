import type { ArchivedReport } from "@tarjih/archive";
import type { Report } from "@tarjih/reading";
import { canonicalJson, sha256 } from "../canonical.ts";
import type { Subject } from "../journal/entry.ts";
import type { KeptContainer } from "./kept-container.ts";

/*
 * What the journal says of each thing that is kept. Writing and verification both come here, so the
 * second recomputes exactly what the first wrote down.
 */

/** Where a report's text comes from: the adapter that read the bytes, as what, in which charset. */
export type Origin = Pick<ArchivedReport, "adapter" | "mime" | "charset">;

export function additionSubject(
  version: number,
  report: Report,
  origin: Origin,
  hashes: { readonly original: string; readonly text: string },
): Subject {
  const { adapter, mime, charset } = origin;
  return {
    version,
    report: report.id,
    path: report.path,
    original: hashes.original,
    text: hashes.text,
    adapter: adapter.id,
    adapterVersion: adapter.version,
    sha256: sha256(canonicalJson({ report, adapter, mime, charset })),
  };
}

export function containerSubject(kept: KeptContainer): Subject {
  const { version, path, sha256: hash, size, original, unpackedBy } = kept;
  return { version, path, sha256: hash, size, original, unpackedBy: canonicalJson(unpackedBy) };
}

export function caseSubject(version: number, body: string): Subject {
  return { version, sha256: sha256(body) };
}

export interface ReadingRow {
  readonly version: number;
  readonly report: string;
  readonly reportVersion: number;
  readonly caseInfo: number;
  readonly rules: string;
  readonly count: number;
}

export function readingSubject(row: ReadingRow, claims: string): Subject {
  const { version, report, reportVersion, caseInfo, rules, count } = row;
  return { version, report, reportVersion, caseInfo, rules, count, claims };
}

/** Hash of claims kept one by one: that of the canonical JSON of their list. */
export function claimsHash(bodies: readonly string[]): string {
  return sha256(`[${bodies.join(",")}]`);
}

export function findingsSubject(version: number, body: string): Subject {
  return { version, sha256: sha256(body) };
}

export function weighingSubject(
  version: number,
  rules: string,
  inputs: string,
  result: string | Uint8Array,
): Subject {
  return { version, rules, inputs: sha256(inputs), result: sha256(result) };
}

/** A decision as its row has it; `value` is canonical JSON. */
export interface DecisionRow {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly value: string;
  readonly who: string;
  readonly why: string;
  readonly undoes: string | null;
}

/** The time of a decision is that of its entry, which verification compares apart. */
export function decisionSubject(row: DecisionRow): Subject {
  const { seq, id, kind, target, value, who, why, undoes } = row;
  const hash = sha256(canonicalJson({ seq, id, kind, target, value, who, why, undoes }));
  return { seq, decision: id, kind, target, undoes, sha256: hash };
}

/** Where a decision came from; `knew` is canonical JSON. */
export interface OriginRow {
  readonly when: string;
  readonly line: string;
  readonly head: string;
  readonly knew: string;
}

/** A decision of another copy of the case: the entry is of who took it over, the decision of whoever made it. */
export function importedSubject(row: DecisionRow, { when, line, head, knew }: OriginRow): Subject {
  const hash = sha256(canonicalJson({ when, knew, decision: decisionSubject(row) }));
  const { seq, id, kind, target, undoes, who } = row;
  return { seq, decision: id, kind, target, undoes, by: who, line, head, sha256: hash };
}
