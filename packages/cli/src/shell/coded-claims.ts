import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  claimsFile,
  claimsOfTable,
  joinedMaps,
  joinTables,
  missingColumns,
  numberFinding,
  parseColumnMap,
  readClaimsTable,
  readColumnMap,
  strayHead,
  tablesInZip,
  writeColumnMap,
  type ColumnMap,
  type ColumnMapProblem,
  type ArchivedContainer,
  type ColumnMapRead,
  type NamedTable,
  type TableFile,
  sha256,
} from "@tarjih/archive";
import type { CodedClaim, Finding } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import { askColumns } from "./ask-columns.ts";
import { noteFindings } from "./gather.ts";
import type { Shell } from "./shell.ts";
import { writeWhole } from "./write-files.ts";

/** Claims coded by hand, and what is wrong with their file. */
export interface CodedFile {
  readonly coded: readonly CodedClaim[];
  readonly codedFindings: readonly Finding[];
  /** The table itself and the map beside it, as every other file that was given: kept, hashed and told by the journal. */
  readonly codedFiles: readonly ArchivedContainer[];
}

/**
 * Reads a file of hand-coded claims. Which column is which is said by its heads, by a map that was kept beside it, by
 * `--map`, or by a person at the terminal, whose answers are kept.
 */
export async function codedClaims(
  path: string | undefined,
  said: readonly string[] | undefined,
  shell: Shell,
  screen: Screen,
): Promise<CodedFile> {
  const { cli, claimsMap: say } = screen.say;
  if (path === undefined) {
    if (said !== undefined) throw new Failure("usage", say.needsClaims);
    return { coded: [], codedFindings: [], codedFiles: [] };
  }
  const bytes = await contentOf(path, screen);
  const zipped = await tablesInZip(path, bytes);
  if (zipped !== null) return claimsOfZip({ path, bytes, zipped, said }, shell, screen);
  const table = await readClaimsTable(bytes, path);
  const [heads = []] = table.rows;
  let map = joinedMaps(await keptMap(path, shell, screen), await saidMap(said ?? [], screen));
  let isAnswered = false;
  const stray = strayHead(map, heads);
  if (stray !== null) throw notUnderstood(stray, screen);
  if (heads.length > 0 && shell.ask !== undefined && missingColumns(heads, map).length > 0) {
    map = await askColumns({ path, rows: table.rows, map }, shell.ask, shell, screen);
    isAnswered = true;
  }

  const { claims, findings: drafts } = claimsOfTable(table, path, map);
  const counts = new Map<string, number>();
  const codedFindings = drafts.map((draft) => numberFinding(draft, null, path, counts));
  if (claims.length === 0) {
    noteFindings(codedFindings, [], shell, screen);
    throw new Failure("usage", cli.failures.badClaims(harmless(path), cli.problems.noClaims));
  }
  // Answers that gave nothing are not kept: the next run asks again
  if (isAnswered) await keepMap(path, map, shell, screen);
  return { coded: claims, codedFindings, codedFiles: await papersOf(path, bytes) };
}

/** The table under its own name, and the map that is kept beside it. */
async function papersOf(
  path: string,
  bytes: Uint8Array,
  isTablesZip = false,
): Promise<readonly ArchivedContainer[]> {
  const table = claimsFile(basename(path), bytes, isTablesZip);
  const map = mapPath(path);
  if (!existsSync(map)) return [table];
  const kept = await readFile(map);
  const facts = { size: kept.length, sha256: sha256(kept), unpackedBy: [] };
  return [table, { path: basename(map), bytes: kept, ...facts }];
}

/** All tables of a zip as one; one map says of all of them which column is which. */
async function claimsOfZip(
  {
    path,
    bytes,
    zipped,
    said,
  }: {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly zipped: readonly TableFile[];
    readonly said: readonly string[] | undefined;
  },
  shell: Shell,
  screen: Screen,
): Promise<CodedFile> {
  const { failures, problems } = screen.say.cli;
  const tables: NamedTable[] = [];
  for (const one of zipped) {
    tables.push({ name: one.name, table: await readClaimsTable(one.bytes, one.name) });
  }
  const map = joinedMaps(await keptMap(path, shell, screen), await saidMap(said ?? [], screen));
  const stray = strayHead(
    map,
    tables.flatMap(({ table }) => table.rows[0] ?? []),
  );
  if (stray !== null) throw notUnderstood(stray, screen);
  const { claims, findings } = joinTables(tables, { map });
  const counts = new Map<string, number>();
  const codedFindings = findings.map((draft) => numberFinding(draft, null, path, counts));
  if (claims.length === 0) {
    noteFindings(codedFindings, [], shell, screen);
    throw new Failure("usage", failures.badClaims(harmless(path), problems.noClaims));
  }
  return { coded: claims, codedFindings, codedFiles: await papersOf(path, bytes, true) };
}

async function contentOf(path: string, screen: Screen): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Failure("usage", screen.say.cli.failures.missingPath(harmless(path)));
    }
    throw error;
  }
}

/** `coded.csv` has its map in `coded.csv.map.yaml`. */
function mapPath(path: string): string {
  return `${path}.map.yaml`;
}

/** The file of claims and the map beside it: where they lie among the reports they are none. */
export function claimsPapers(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [path, mapPath(path)];
}

async function keptMap(path: string, shell: Shell, screen: Screen): Promise<ColumnMap> {
  const kept = mapPath(path);
  if (!existsSync(kept)) return new Map();
  const map = mapOf(readColumnMap(await readFile(kept, "utf8")), screen);
  shell.note(orderedWithPath(screen.say.claimsMap.used, harmless(kept), screen));
  return map;
}

/** Pairs as they are written, or the path of a file of them; the later ones count. */
async function saidMap(said: readonly string[], screen: Screen): Promise<ColumnMap> {
  let map: ColumnMap = new Map();
  for (const written of said) {
    const isFile = !written.includes("=");
    const read = isFile
      ? readColumnMap(Buffer.from(await contentOf(written, screen)).toString("utf8"))
      : parseColumnMap(written);
    map = joinedMaps(map, mapOf(read, screen));
  }
  return map;
}

async function keepMap(path: string, map: ColumnMap, shell: Shell, screen: Screen): Promise<void> {
  const { kept, notKept } = screen.say.claimsMap;
  const target = mapPath(path);
  const isKept = await writeWhole(target, writeColumnMap(map), shell).then(
    () => true,
    (error: unknown) => {
      // A folder that cannot be written to is no reason to throw the answers away.
      if (error instanceof Failure) throw error;
      return false;
    },
  );
  shell.note(orderedWithPath(isKept ? kept : notKept, harmless(target), screen));
}

function mapOf(read: ColumnMapRead, screen: Screen): ColumnMap {
  if (read.ok) return read.map;
  throw notUnderstood(read.problem, screen);
}

function notUnderstood(problem: ColumnMapProblem, screen: Screen): Failure {
  const { problems, nearest } = screen.say.claimsMap;
  const written = harmless(problem.written);
  const allowed = harmless(problem.allowed.join(", "));
  const hint = problem.nearest === null ? "" : nearest(harmless(problem.nearest));
  return new Failure("usage", `${problems[problem.code](written, allowed)}${hint}`);
}
