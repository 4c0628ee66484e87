import type { DatabaseSync } from "node:sqlite";
import { CONTAINERS, type AdapterRef, type Reader } from "@tarjih/archive";
import { isRecognised, type Report } from "@tarjih/reading";
import { bytes, integer } from "../file/columns.ts";
import { type KeptContainer, toKeptContainer } from "../record/kept-container.ts";
import { toKeptReport } from "../record/kept-report.ts";
import type { OnProblem } from "./problem.ts";

/**
 * Takes every kept container apart again, by the same adapters in the same versions, and looks for each
 * report that is said to be from it: path and hash of its bytes. A report that came out of it by older adapters need not be
 * there any more: newer ones may part a chat otherwise. Returns how many reports were looked for.
 */
export async function membersAgain(
  db: DatabaseSync,
  reader: Reader,
  onProblem: OnProblem,
): Promise<number> {
  const reports = db.prepare("select * from reports where more <> '{}' order by version").all();
  const kept = reports.map((row) => toKeptReport(row));
  const rows = db
    .prepare("select * from containers order by version")
    .all()
    .map((row) => toKeptContainer(row));
  const [added, contained] = [entriesOf(db, "add"), entriesOf(db, "contain")];
  const found = new Set<number>();
  const wanted = new Map<number, { readonly report: Report; readonly path: string }>();
  for (const row of rows) {
    const { path, original, unpackedBy } = row;
    const own = kept.filter(({ report }) => isFrom(report, row));
    if (original === null || own.length === 0 || !unpackedBy.every(isKnown)) continue;
    const stored = db.prepare("select bytes from originals where sha256 = ?").get(original);
    const ocr = own.some(({ report }) => isRecognised(report));
    const again = await reader.read({ name: path, bytes: bytes(stored ?? {}, "bytes"), ocr });
    const there = new Set(again.reports.map((one) => `${one.sha256} ${one.path}`));
    for (const { version, report } of own) {
      if (there.has(`${report.sha256} ${report.path}`)) found.add(version);
      const owner = ownerOf(report, rows, (one) => {
        const at = contained.get(one.version) ?? 0;
        return at < (added.get(version) ?? Infinity);
      });
      if (owner?.version === row.version) wanted.set(version, { report, path });
    }
  }
  for (const [version, { report, path }] of wanted) {
    if (!found.has(version)) onProblem("not-in-container", report.id, report.sha256, path);
  }
  return new Set([...found, ...wanted.keys()]).size;
}

function isFrom({ container }: Report, { path, sha256 }: KeptContainer): boolean {
  return container?.path === path && container.sha256 === sha256;
}

/** The state of its container that was the last when the report was added; the first where none was. */
function ownerOf(
  report: Report,
  rows: readonly KeptContainer[],
  isBefore: (row: KeptContainer) => boolean,
): KeptContainer | undefined {
  const own = rows.filter((row) => isFrom(report, row));
  return own.findLast(isBefore) ?? own[0];
}

/** Number of the journal entry that tells of each version. */
function entriesOf(db: DatabaseSync, action: "add" | "contain"): ReadonlyMap<number, number> {
  const rows = db
    .prepare(
      "select seq, json_extract(subject, '$.version') as version from journal where action = ?",
    )
    .all(action);
  return new Map(rows.map((row) => [integer(row, "version"), integer(row, "seq")]));
}

function isKnown(ref: AdapterRef): boolean {
  return CONTAINERS.some(({ id, version }) => id === ref.id && version === ref.version);
}
