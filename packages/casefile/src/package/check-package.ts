import type { LeftReport } from "../blind/opens.ts";
import { CaseError } from "../case-error.ts";
import { csvRecords } from "./csv-records.ts";
import { contentOf, readManifest } from "./read-package.ts";

/** A package looked at by itself, for whomever it was written. */
export interface PackageCheck {
  /** How many files it lists. */
  readonly files: number;
  /** Those that are not what `datapackage.json` says they are, or are not there. */
  readonly altered: readonly string[];
  /** Its reports as they stand in `reports.csv`, to hold them against a case. */
  readonly reports: readonly LeftReport[];
}

const REPORTS = "reports.csv";

/** Compares every file of a package with the hash in `datapackage.json`. Throws CaseError where the folder is no package. */
export function checkPackage(folder: string): PackageCheck {
  const { resources } = readManifest(folder);
  const altered: string[] = [];
  let reports: readonly LeftReport[] = [];
  for (const resource of resources) {
    try {
      const content = contentOf(folder, resource);
      if (resource.path === REPORTS) reports = reportsIn(new TextDecoder().decode(content));
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      altered.push(resource.path);
    }
  }
  return { files: resources.length, altered, reports };
}

function reportsIn(csv: string): readonly LeftReport[] {
  const [head = [], ...rows] = csvRecords(csv);
  const at = (name: string): number => head.indexOf(name);
  const [id, original, own] = [at("id"), at("sha256"), at("text_sha256")];
  return rows.map((row) => ({
    id: row[id] ?? "",
    sha256: row[original] ?? "",
    text_sha256: row[own] ?? "",
  }));
}
