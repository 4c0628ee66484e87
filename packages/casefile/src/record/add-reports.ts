import type { DatabaseSync } from "node:sqlite";
import type { ArchivedReport } from "@tarjih/archive";
import type { Report } from "@tarjih/reading";
import { canonicalJson, sha256 } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { indexReport } from "../search/index-report.ts";
import { type KeptReport, latestReport, moreOfReport } from "./kept-report.ts";
import { nextVersion } from "./next-version.ts";
import { type Origin, additionSubject } from "./subjects.ts";

/**
 * Adds reports with their originals, one journal entry each, in the order given. A report that the
 * case holds already is passed over; one whose bytes, text or data changed becomes a further version
 * under the same id, and the older one stays. Returns how many were new. Throws TypeError when a hash
 * or the length in `report` is not that of the bytes or the text, or an id comes twice.
 */
export function addReports(file: CaseFile, reports: readonly ArchivedReport[]): number {
  checkIds(reports);
  for (const item of reports) checkHashes(item);
  return writing(file, (writer) => {
    let added = 0;
    for (const item of reports) {
      const { report } = item;
      if (isKept(latestReport(writer.db, report.id), item)) continue;
      const version = nextVersion(writer.db, "reports");
      keepOriginal(writer.db, report.sha256, item.bytes);
      keepReport(writer.db, version, item);
      indexReport(writer.db, version, item.text, report.title);
      const hashes = { original: report.sha256, text: report.text_sha256 };
      appendEntry(writer, "add", additionSubject(version, report, item, hashes));
      added += 1;
    }
    return added;
  });
}

function isKept(kept: KeptReport | null, item: ArchivedReport): boolean {
  if (kept === null) return false;
  return stateOf(kept.report, kept) === stateOf(item.report, item);
}

function stateOf(report: Report, { adapter, mime, charset }: Origin): string {
  return canonicalJson({ report, adapter, mime, charset });
}

/** Keeps bytes under their hash. */
export function keepOriginal(db: DatabaseSync, hash: string, bytes: Uint8Array): void {
  // Two reports with the same bytes (exact copies) share one original.
  if (db.prepare("select 1 from originals where sha256 = ?").get(hash) !== undefined) return;
  db.prepare("insert into originals (sha256, size, bytes) values (?, ?, ?)").run(
    hash,
    bytes.length,
    bytes,
  );
}

function keepReport(db: DatabaseSync, version: number, item: ArchivedReport): void {
  const { report, adapter, mime, charset, text } = item;
  db.prepare(
    `insert into reports (version, id, path, original, lang, outlet, author, url, published, captured,
       title, text_sha256, length, adapter, adapter_version, mime, charset, text, more)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    version,
    report.id,
    report.path,
    report.sha256,
    report.lang,
    report.outlet,
    report.author,
    report.url,
    report.published,
    report.captured,
    report.title,
    report.text_sha256,
    report.length,
    adapter.id,
    adapter.version,
    mime,
    charset,
    text,
    canonicalJson(moreOfReport(report)),
  );
}

function checkIds(reports: readonly ArchivedReport[]): void {
  const seen = new Set<string>();
  for (const { report } of reports) {
    if (seen.has(report.id)) throw new TypeError(`reports: ${report.id} comes twice`);
    seen.add(report.id);
  }
}

function checkHashes({ report, text, bytes }: ArchivedReport): void {
  const wrong = (what: string): TypeError => new TypeError(`reports: ${what} of ${report.id}`);
  if (sha256(bytes) !== report.sha256) throw wrong("sha256 is not that of the bytes");
  // A lone surrogate has no UTF-8 form: it would come back as another character.
  if (!text.isWellFormed()) throw wrong("a lone surrogate is in the text");
  if (sha256(text) !== report.text_sha256) throw wrong("text_sha256 is not that of the text");
  if (text.length !== report.length) throw wrong("length is not that of the text");
}
