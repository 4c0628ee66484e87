import { accessSync, constants, existsSync } from "node:fs";
import { CaseError, LOCKED } from "@tarjih/casefile";
import type { Messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import { holderOf } from "./holder-of.ts";
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
    if (isUnreadable(error)) {
      return new Failure("error", messages.custody.atHand.noRead(path, String(error.code)));
    }
    if (typeof error.code === "string" && UNWRITABLE.has(error.code)) {
      return new Failure("error", say.noWrite(path, error.code));
    }
  }
  return new Failure("error", say.internal(error instanceof Error ? error.message : String(error)));
}

function ofCase(
  error: CaseError,
  {
    cli: { failures: say },
    custody: { atHand, lock, package: packages },
    decisions,
    signing,
  }: Messages,
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
      return new Failure("error", atHand.busy(path, holderNamed(error.path, atHand)));
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
    case "log-beside":
      return new Failure("error", atHand.logBeside(path));
    case "unreadable":
      return new Failure("error", atHand.noRead(path, causeOf(error)));
    case "read-only":
    case "no-permission":
    case "exists":
    case "io":
      return new Failure("error", say.noWrite(path, causeOf(error)));
  }
}

/** Something that was looked at, or opened to read it, and is there without the right to. */
function isUnreadable(error: Error & { readonly code: unknown }): boolean {
  if (error.code !== "EACCES" && error.code !== "EPERM") return false;
  const syscall = "syscall" in error ? String(error.syscall) : "";
  // Nothing is written by looking: it lies in a folder that is shut.
  if (/^l?stat$/u.test(syscall)) return true;
  const path = "path" in error && typeof error.path === "string" ? error.path : "";
  if (!/^(?:open|scandir)$/u.test(syscall) || !existsSync(path)) return false;
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch {
    return true;
  }
}

function holderNamed(path: string, say: Messages["custody"]["atHand"]): string {
  const holder = holderOf(path);
  return holder === null ? "" : say.process(harmless(holder.name), holder.pid);
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
  if (!isWanted(wanted))
    return say.unknownId(id, harmless(path), harmless(String(detail["near"] ?? "")));
  return decisions.unknownId(wanted, id, harmless(String(detail["near"] ?? "")));
}

type Wanted = Parameters<Messages["decisions"]["unknownId"]>[0];

const WANTED: readonly Wanted[] = [
  "figure",
  "question",
  "open",
  "report",
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
