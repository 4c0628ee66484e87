import { existsSync } from "node:fs";
import { type CaseInfo, EMPTY_CASE } from "@tarjih/reading";
import { CaseError } from "../case-error.ts";
import { recordCase } from "../record/record-case.ts";
import { type CaseFile, writingAll } from "./case-file.ts";
import { dropPart, named, putInPlace, startPart } from "./case-part.ts";
import { closeCase } from "./close-case.ts";
import { type OpenOptions, checkActor, openCase } from "./open-case.ts";
import { refuseLocked } from "./refuse-locked.ts";

/**
 * Runs `fill` on the case at `path`, all or nothing. A case that does not exist yet is built in a
 * file beside it and put in place when it is whole; one that exists is written in one transaction.
 * So a full disk, Ctrl-C or a thrown error leaves the old case or none, never half of one.
 * The case is closed at the end. Throws what `fill` throws, and CaseError as `openCase` does.
 */
export async function buildCase<T>(
  path: string,
  options: OpenOptions,
  fill: (file: CaseFile) => T | Promise<T>,
): Promise<T> {
  checkActor(options);
  refuseLocked(path);
  if (existsSync(path)) {
    const file = openCase(path, options);
    try {
      return await writingAll(file, () => fill(file));
    } finally {
      closeCase(file);
    }
  }
  const part = startPart(path, options);
  try {
    const result = await fill(part);
    closeCase(part);
    putInPlace(part.path, path);
    return result;
  } catch (error) {
    throw named(path, error);
  } finally {
    dropPart(part);
  }
}

/**
 * Makes an empty case and opens it. Throws CaseError `exists` when there is a file already, `missing`
 * when there is no such folder, `locked`, `read-only`, `no-permission`, `disk-full`.
 */
export function createCase(
  path: string,
  options: OpenOptions,
  info: CaseInfo = EMPTY_CASE,
): CaseFile {
  checkActor(options);
  refuseLocked(path);
  if (existsSync(path)) throw new CaseError("exists", path);
  const part = startPart(path, options);
  try {
    recordCase(part, info);
    closeCase(part);
    putInPlace(part.path, path);
  } catch (error) {
    throw named(path, error);
  } finally {
    dropPart(part);
  }
  return openCase(path, options);
}
