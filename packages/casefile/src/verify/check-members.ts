import type { DatabaseSync } from "node:sqlite";
import { CONTAINERS, type AdapterRef, type Reader } from "@tarjih/archive";
import { isRecognised } from "@tarjih/reading";
import { bytes } from "../file/columns.ts";
import { toKeptContainer } from "../record/kept-container.ts";
import { toKeptReport } from "../record/kept-report.ts";
import type { OnProblem } from "./problem.ts";

/**
 * Takes every kept container apart again, by the same adapters in the same versions, and looks for each
 * report that is said to be from it: path and hash of its bytes. Returns how many reports were looked for.
 */
export async function membersAgain(
  db: DatabaseSync,
  reader: Reader,
  onProblem: OnProblem,
): Promise<number> {
  let count = 0;
  const reports = db.prepare("select * from reports where more <> '{}' order by version").all();
  const kept = reports.map((row) => toKeptReport(row).report);
  for (const row of db.prepare("select * from containers order by version").all()) {
    const { path, sha256, original, unpackedBy } = toKeptContainer(row);
    const own = kept.filter(
      ({ container }) => container?.path === path && container.sha256 === sha256,
    );
    if (original === null || own.length === 0 || !unpackedBy.every(isKnown)) continue;
    const stored = db.prepare("select bytes from originals where sha256 = ?").get(original);
    const ocr = own.some(isRecognised);
    const again = await reader.read({ name: path, bytes: bytes(stored ?? {}, "bytes"), ocr });
    const found = new Set(again.reports.map((one) => `${one.sha256} ${one.path}`));
    for (const report of own) {
      count += 1;
      if (found.has(`${report.sha256} ${report.path}`)) continue;
      onProblem("not-in-container", report.id, report.sha256, path);
    }
  }
  return count;
}

function isKnown(ref: AdapterRef): boolean {
  return CONTAINERS.some(({ id, version }) => id === ref.id && version === ref.version);
}
