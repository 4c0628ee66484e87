import { existsSync } from "node:fs";
import { CaseError, LOCKED } from "@tarjih/casefile";
import type { Messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";

/** What the file system says of a place that cannot be written. */
const UNWRITABLE: ReadonlySet<string> = new Set([
  "EACCES",
  "EEXIST",
  "EISDIR",
  "ENAMETOOLONG",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);

/** Any thrown thing as a failure with a sentence that says what to do. */
export function failureOf(error: unknown, messages: Messages): Failure {
  const say = messages.cli.failures;
  if (error instanceof Failure) return error;
  if (error instanceof CaseError) return ofCase(error, messages);
  if (error instanceof Error && "code" in error) {
    const path = "path" in error && typeof error.path === "string" ? asAsked(error.path) : "";
    if (error.code === "ENOENT" && isLocked(path)) {
      return new Failure("usage", messages.custody.lock.isLocked(harmless(path)));
    }
    if (error.code === "ENOENT") return new Failure("usage", say.missingPath(harmless(path)));
    if (error.code === "ENOSPC" || error.code === "EDQUOT")
      return new Failure("error", say.diskFull(path));
    if (typeof error.code === "string" && UNWRITABLE.has(error.code)) {
      return new Failure("error", say.noWrite(path, error.code));
    }
  }
  return new Failure("error", say.internal(error instanceof Error ? error.message : String(error)));
}

function ofCase(
  error: CaseError,
  { cli: { failures: say }, custody: { lock, package: packages }, decisions, signing }: Messages,
): Failure {
  const path = harmless(error.path);
  const isMissing = error.kind === "missing" || error.kind === "not-a-case";
  if (isMissing && isLocked(error.path)) return new Failure("usage", lock.isLocked(path));
  switch (error.kind) {
    case "missing":
      return new Failure("usage", say.missingPath(path));
    case "not-a-case":
      return new Failure("usage", say.notACase(path));
    case "newer-version":
      return new Failure("error", say.newerCase(path));
    case "locked":
      return new Failure("usage", lock.isLocked(path));
    case "busy":
      return new Failure("error", say.busyCase(path));
    case "disk-full":
      return new Failure("error", say.diskFull(path));
    case "damaged": {
      const { file } = error.detail;
      if (file === undefined) return new Failure("error", say.damagedCase(path));
      return new Failure("notVerified", packages.altered(path, harmless(String(file))));
    }
    case "too-large":
      return new Failure("error", say.tooLarge(path));
    case "unknown-id":
      return new Failure("usage", unknownId(error, say, decisions));
    case "unsigned":
      return new Failure("usage", signing.needed);
    case "refused":
      return new Failure("usage", refused(error, decisions));
    case "not-a-package":
      return new Failure("usage", packages.notAPackage(path));
    case "masked-package":
      return new Failure("usage", packages.masked(path));
    case "read-only":
    case "no-permission":
    case "exists":
    case "io":
      return new Failure("error", say.noWrite(path, causeOf(error)));
  }
}

/** Files are written beside their place first, under a name that nobody asked for. */
function asAsked(path: string): string {
  return path.replace(/\.\d+\.part$/u, "");
}

/** `NAME.tarjih` that is only there as `NAME.tarjih.age`, or that file itself. */
function isLocked(path: string): boolean {
  return path.endsWith(LOCKED) || existsSync(`${path}${LOCKED}`);
}

/** "EACCES: permission denied, open 'x.tarjih.28361.part'": nobody asked for a file of that name. */
function causeOf({ detail, kind }: CaseError): string {
  return String(detail["cause"] ?? kind).replace(/, \w+ '.*$/s, "");
}

/** An id that a decision named, with those like it; any other id that the case does not know. */
function unknownId(
  { detail, path }: CaseError,
  say: Messages["cli"]["failures"],
  decisions: Messages["decisions"],
): string {
  const id = harmless(String(detail["id"] ?? ""));
  const { wanted } = detail;
  if (!isWanted(wanted)) return say.unknownId(id, harmless(path));
  return decisions.unknownId(wanted, id, harmless(String(detail["near"] ?? "")));
}

type Wanted = Parameters<Messages["decisions"]["unknownId"]>[0];

const WANTED: readonly Wanted[] = [
  "figure",
  "question",
  "open",
  "report-or-figure",
  "decision",
  "any",
];

function isWanted(word: unknown): word is Wanted {
  return WANTED.some((known) => known === word);
}

function refused({ detail }: CaseError, { refused: sentences }: Messages["decisions"]): string {
  const sentence = Object.entries(sentences).find(([reason]) => reason === detail["reason"])?.[1];
  const [id, near] = ["id", "near"].map((key) => harmless(String(detail[key] ?? "")));
  return sentence?.(id ?? "", near ?? "") ?? String(detail["reason"]);
}
