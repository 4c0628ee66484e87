import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { LeftReport } from "../blind/opens.ts";
import { sha256 } from "../canonical.ts";
import { CaseError } from "../case-error.ts";
import { csvRecords } from "./csv-records.ts";
import { alteredBySums, MANIFEST, SUMS, sumsIn, sumsOf } from "./package-sums.ts";
import { contentOf, type Manifest, readManifest } from "./read-package.ts";

/** A package looked at by itself, for whomever it was written. */
export interface PackageCheck {
  /** How many files it lists. */
  readonly files: number;
  /** Those that are not what `datapackage.json` says they are, or are not there. */
  readonly altered: readonly string[];
  /** Its reports as they stand in `reports.csv`, to hold them against a case. */
  readonly reports: readonly LeftReport[];
  /** Files in its folder that it does not list: somebody laid them there. */
  readonly unlisted: readonly string[];
  /** Hash over all of it as the journal of its case has it: of the list `HASH  PATH`, `datapackage.json` and its sums last. */
  readonly sha256: string;
}

const REPORTS = "reports.csv";

/** Compares every file of a package with the hash in `datapackage.json`. Throws CaseError where the folder is no package. */
export function checkPackage(folder: string): PackageCheck {
  const manifest = readManifest(folder);
  const { resources } = manifest;
  const altered: string[] = [...alteredBySums(folder, manifest)];
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
  return {
    files: resources.length,
    altered,
    reports,
    unlisted: unlistedIn(folder),
    sha256: wholeOf(folder, manifest),
  };
}

function wholeOf(folder: string, manifest: Manifest): string {
  const found = sumsIn(folder);
  const own = found === null ? "" : `${sha256(found)}  ${SUMS}\n`;
  return sha256(`${sumsOf(folder, manifest)}${own}`);
}

/** Files in the folder of a package that `datapackage.json` does not list, sorted. Throws CaseError where the folder is no package. */
export function unlistedIn(folder: string): readonly string[] {
  const listed = new Set(readManifest(folder).resources.map(({ path }) => path));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !listed.has(path) && path !== MANIFEST && path !== SUMS)
    .toSorted();
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
