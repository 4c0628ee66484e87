import { sha256 } from "../bytes/sha256.ts";
import type { ArchivedContainer } from "../collect/collection.ts";
import { readBytes } from "../collect/read-bytes.ts";
import { walkPaths } from "../collect/walk-paths.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { claimColumn, headKey } from "./claims-columns.ts";
import { missingColumns } from "./claims-of-rows.ts";
import type { ClaimsTable } from "./claims-of-rows.ts";
import { readClaimsTable } from "./read-claims-file.ts";
import { tablesInZip } from "./tables-in-zip.ts";
import type { TableFile } from "./tables-in-zip.ts";

/** A table of coded claims by its path. */
export interface NamedTable {
  readonly name: string;
  readonly table: ClaimsTable;
}

/** Tables of coded claims among files of reports. */
export interface FoundTables {
  readonly tables: readonly NamedTable[];
  /** Files that are such a table, or a zip of nothing else, and no reports: by their path on the disk. */
  readonly apart: readonly string[];
  /** Of each table with other heads, by which a person knows which it is. */
  readonly others: readonly FindingDraft[];
  /** These files as a case keeps them. A zip that holds reports too is kept as what these came in. */
  readonly files: readonly ArchivedContainer[];
}

/**
 * Looks for tables with the columns of coded claims, in files and in zips: subject, measure, a number and source. Of a table with other
 * heads a person has to say what it is (`--claims`); one that Tarjih wrote itself holds what reports say, and is none.
 * `except`: files on the disk that are not looked at.
 */
export async function findClaimsTables(
  paths: readonly string[],
  except: ReadonlySet<string> = new Set(),
): Promise<FoundTables> {
  const walked = await walkPaths(paths);
  const found = walked.ok ? walked.walk.files : [];
  const tables: NamedTable[] = [];
  const apart: string[] = [];
  const others: FindingDraft[] = [];
  const files: ArchivedContainer[] = [];
  for (const { absolute, name } of found) {
    const isZip = /\.zip$/iu.test(name);
    if (except.has(absolute)) continue;
    if (!isZip && !/\.(?:csv|xlsx)$/iu.test(name)) continue;
    const content = await readBytes(absolute, name);
    if (!content.ok) continue;
    const { bytes } = content;
    const within = isZip ? await tablesInZip(name, bytes) : [{ name, bytes }];
    const { own, unknown } = await claimsAmong(within ?? []);
    others.push(...unknown);
    if (own.length === 0) continue;
    if (!isZip) apart.push(absolute);
    files.push(claimsFile(name, bytes, isZip));
    tables.push(...own);
  }
  return { tables, apart, others, files };
}

/**
 * Unpacked, 100,000 rows and more. A larger table is looked at only where a person gives it as one: 62 MB of rows took 22 seconds and
 * a gigabyte.
 */
const MOST_BYTES = 16 * 1024 * 1024;

/** A file of coded claims as a case keeps it. */
export function claimsFile(
  path: string,
  bytes: Uint8Array,
  isTablesZip: boolean,
): ArchivedContainer {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const id = isTablesZip ? "claims-zip" : isWorkbook ? "claims-xlsx" : "claims-csv";
  const unpackedBy = [{ id, version: "1" }];
  return { path, bytes, size: bytes.length, sha256: sha256(bytes), unpackedBy };
}

async function claimsAmong(files: readonly TableFile[]): Promise<{
  readonly own: readonly NamedTable[];
  readonly unknown: readonly FindingDraft[];
}> {
  const own: NamedTable[] = [];
  const unknown: FindingDraft[] = [];
  for (const { name, bytes } of files) {
    if (bytes.length > MOST_BYTES) continue;
    const table = await readClaimsTable(bytes, name, MOST_BYTES);
    const [head = [], ...rows] = table.rows;
    if (rows.length === 0 || head.some((cell) => headKey(cell) === "questionid")) continue;
    const missing = [
      ...missingColumns(head),
      ...(head.some((cell) => claimColumn(cell) === "measure") ? [] : ["measure"]),
    ];
    if (missing.length === 0) own.push({ name, table });
    else unknown.push(tableUnread(name, head, missing));
  }
  return { own, unknown };
}

/** Heads beyond these are cut: a survey has hundreds, and the first few say which table it is. */
const MOST_HEADS = 12;

function tableUnread(
  name: string,
  head: readonly string[],
  missing: readonly string[],
): FindingDraft {
  const heads = head.map((cell) => cell.replace("\uFEFF", "").trim()).filter((cell) => cell !== "");
  const shown = [...heads.slice(0, MOST_HEADS), ...(heads.length > MOST_HEADS ? ["…"] : [])].join(
    " · ",
  );
  const detail = { name, heads: shown, column: missing.join(", ") };
  return { code: "claims-table-unread", severity: "warning", detail };
}
