import type { KeptFile } from "@tarjih/archive";
import { isRecognised } from "@tarjih/reading";
import type { CaseFile } from "../file/case-file.ts";
import { readContainers } from "../recall/read-containers.ts";
import { readOriginal } from "../recall/read-reports.ts";
import type { KeptReport } from "../record/kept-report.ts";
import { reportsOfNow } from "./reports-of-now.ts";

/**
 * The files out of which the reports of a case are made again: the untouched bytes of each, and of what came in an archive
 * or export the whole of that. Where that was too large to be kept, each part stands for itself. What was recognised in
 * pictures takes long and comes out a little otherwise each time: it is left as it is unless `ocr` asks for it.
 */
export function keptFiles(file: CaseFile, ocr: boolean): readonly KeptFile[] {
  const containers = new Map(
    readContainers(file).map((one) => [keyOf(one), one.original === null ? null : one]),
  );
  const files = new Map<string, KeptFile>();
  for (const kept of reportsOfNow(file).reports) {
    const { container, path, sha256 } = kept.report;
    const whole = container === undefined ? undefined : containers.get(keyOf(container));
    const own = whole ?? { path, sha256 };
    const key = keyOf(own);
    if (files.has(key) || (whole === undefined && isLeft(kept, ocr))) continue;
    const bytes = readOriginal(file, own.sha256);
    if (bytes === null) continue;
    const isPart = container !== undefined && (whole ?? null) === null;
    const part = { adapter: kept.adapter.id, charset: kept.charset };
    files.set(key, { name: own.path, bytes, ...(ocr && { ocr }), ...(isPart && { part }) });
  }
  return [...files.values()];
}

/** Whether a report stays as it is because letters were recognised in it and nobody asks for that now. */
export function isLeft({ report }: Pick<KeptReport, "report">, ocr: boolean): boolean {
  return !ocr && isRecognised(report);
}

/** A file as a case knows it: its bytes at their path. */
export function keyOf({
  path,
  sha256,
}: {
  readonly path: string;
  readonly sha256: string;
}): string {
  return `${sha256} ${path}`;
}
