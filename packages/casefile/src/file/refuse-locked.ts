import { existsSync, readlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CaseError } from "../case-error.ts";

/** Ending of a locked case: NAME.tarjih.age. */
export const LOCKED = ".age";

/**
 * Throws CaseError `locked` where the locked case lies beside `path`, whether `path` is there or not: whoever wrote to the plain
 * one then had two cases that unlocking cannot make one of.
 */
export function refuseLocked(path: string): void {
  if ([path, targetOf(path)].some((one) => existsSync(`${one}${LOCKED}`)))
    throw new CaseError("locked", path);
}

/** Where a link leads, though nothing may be there: the plain file is gone while the case is locked. */
function targetOf(path: string): string {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return path;
  }
}
