import type { ArchivedReport, Collection } from "@tarjih/archive";
import { type CaseInfo, EMPTY_CASE } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import type { CaseFile } from "../file/case-file.ts";
import { readCase } from "../recall/read-case.ts";
import { readReports } from "../recall/read-reports.ts";
import { newReports } from "./new-reports.ts";

/** What of a collection is new to a case, and what has to be read for it. */
export interface ToAdd {
  readonly fresh: readonly ArchivedReport[];
  /** How many the case holds already. */
  readonly known: number;
  /** The fresh ones; all of the case too where its description is another than before. */
  readonly toRead: readonly Pick<ArchivedReport, "report" | "text">[];
  /** The description to read with. */
  readonly info: CaseInfo;
  /** True where `info` is another than the case had. */
  readonly isOther: boolean;
}

/** Looks what adding a collection means; changes nothing. */
export function toAdd(
  file: CaseFile,
  collection: Pick<Collection, "reports" | "case" | "casePath">,
): ToAdd {
  const { fresh, known } = newReports(file, collection.reports);
  const before = readCase(file) ?? EMPTY_CASE;
  const info = collection.casePath === null ? before : collection.case;
  const isOther = canonicalJson(info) !== canonicalJson(before);
  const newer = new Set(fresh.map(({ report }) => report.id));
  // Another case.yaml knows other actors and places: everything is read again with it.
  const again = isOther ? readReports(file).filter(({ report }) => !newer.has(report.id)) : [];
  return { fresh, known, toRead: [...again, ...fresh], info, isOther };
}
