import { UnreadableValue } from "./file/columns.ts";

/** What can go wrong with a case file through nobody's mistake in the program. */
export const CASE_ERROR_KINDS = [
  "missing",
  "exists",
  "not-a-case",
  "newer-version",
  "busy",
  "locked",
  "disk-full",
  "read-only",
  "no-permission",
  "unreadable",
  "log-beside",
  "damaged",
  "too-large",
  "unknown-id",
  "not-a-package",
  "masked-package",
  "refused",
  "unsigned",
  "io",
] as const;
export type CaseErrorKind = (typeof CASE_ERROR_KINDS)[number];

/**
 * An expected failure: `kind` to switch on, `path` of the file, `detail` with facts for the sentence
 * (`needs`: version of the program that opens a newer file; `waitedMs`; `id`, and `near` with ids like it; `cause`;
 * with `refused`, what cannot be decided so: `reason`). `unsigned`: a decision in nobody's name. `unreadable`: there is no right
 * to read it, `no-permission`: none to write. `log-beside`: a copy of a case in use, with its log, in a folder that may not be
 * written.
 */
export class CaseError extends Error {
  readonly kind: CaseErrorKind;
  readonly path: string;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    kind: CaseErrorKind,
    path: string,
    detail: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    const facts = Object.entries(detail).map(([key, value]) => ` ${key}=${value}`);
    super(`${kind}: ${path}${facts.join("")}`, cause === undefined ? undefined : { cause });
    this.name = "CaseError";
    this.kind = kind;
    this.path = path;
    this.detail = detail;
  }
}

/** Runs `work`; failures of SQLite and of the file system come out as CaseError with `path`. */
export function withCaseErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toCaseError(path, error);
  }
}

/** The CaseError for a failure of SQLite or of the file system; anything else is given back as it is. */
export function toCaseError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof CaseError) return error;
  if (error instanceof UnreadableValue) {
    return new CaseError("damaged", path, { cause: error.message }, error);
  }
  const kind = "errcode" in error ? ofSqlite(error.errcode) : ofSystem(error);
  return kind === null ? error : new CaseError(kind, path, { cause: error.message }, error);
}

/** Primary result codes of SQLite; https://www.sqlite.org/rescode.html. */
const SQLITE_KINDS: ReadonlyMap<number, CaseErrorKind> = new Map([
  [3, "no-permission"],
  [5, "busy"],
  [6, "busy"],
  [8, "read-only"],
  [10, "io"],
  [11, "damaged"],
  [13, "disk-full"],
  [14, "no-permission"],
  [18, "too-large"],
  [23, "no-permission"],
  [26, "not-a-case"],
]);

/** An extended code holds its primary code in the low eight bits. */
const PRIMARY_CODE = 0xff;

/** The index of the log beside a case (`-shm`, 32 KB) finds no room: SQLite calls it an error of the disk, and nothing else makes it. */
const NO_ROOM_FOR_INDEX = 4874;

function ofSqlite(code: unknown): CaseErrorKind | null {
  if (code === NO_ROOM_FOR_INDEX) return "disk-full";
  return typeof code === "number" ? (SQLITE_KINDS.get(code & PRIMARY_CODE) ?? null) : null;
}

const SYSTEM_KINDS: ReadonlyMap<unknown, CaseErrorKind> = new Map([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EEXIST", "exists"],
  ["EISDIR", "not-a-case"],
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EFBIG", "disk-full"],
  ["EROFS", "read-only"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EIO", "io"],
]);

function ofSystem(error: Error): CaseErrorKind | null {
  return "code" in error ? (SYSTEM_KINDS.get(error.code) ?? null) : null;
}
