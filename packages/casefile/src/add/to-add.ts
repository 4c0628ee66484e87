import type { ArchivedContainer, ArchivedReport, Collection } from "@tarjih/archive";
import { type CaseInfo, EMPTY_CASE } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import type { CaseFile } from "../file/case-file.ts";
import { readCase } from "../recall/read-case.ts";
import { readContainers } from "../recall/read-containers.ts";
import { readReports } from "../recall/read-reports.ts";
import { newReports } from "./new-reports.ts";

/** What of a collection is new to a case, and what has to be read for it. */
export interface ToAdd {
  readonly fresh: readonly ArchivedReport[];
  /** How many the case holds already. */
  readonly known: number;
  /** Fresh messages of which the case holds other words, with the path of these. */
  readonly changed: ReadonlyMap<string, string>;
  /** Proofs, and files in which reports came, that are new: a time stamp may come after its report. */
  readonly papers: readonly ArchivedContainer[];
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
  collection: Pick<Collection, "reports" | "containers" | "case" | "casePath">,
): ToAdd {
  const { fresh, known, changed } = newReports(file, collection.reports);
  const before = readCase(file) ?? EMPTY_CASE;
  const info = collection.casePath === null ? before : collection.case;
  const isOther = canonicalJson(info) !== canonicalJson(before);
  const newer = new Set(fresh.map(({ report }) => report.id));
  // Another case.yaml knows other actors and places: everything is read again with it.
  const again = isOther ? readReports(file).filter(({ report }) => !newer.has(report.id)) : [];
  const held = new Set(readContainers(file).map(keyOf));
  const papers = collection.containers.filter((paper) => !held.has(keyOf(paper)));
  return { fresh, known, changed, papers, toRead: [...again, ...fresh], info, isOther };
}

function keyOf({ path, sha256 }: Pick<ArchivedContainer, "path" | "sha256">): string {
  return `${sha256} ${path}`;
}
