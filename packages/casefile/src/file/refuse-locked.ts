import { existsSync } from "node:fs";
import { CaseError } from "../case-error.ts";

/** Ending of a locked case: NAME.tarjih.age. */
export const LOCKED = ".age";

/**
 * Throws CaseError `locked` where the locked case lies beside `path`, whether `path` is there or not: whoever wrote to the plain
 * one then had two cases that unlocking cannot make one of.
 */
export function refuseLocked(path: string): void {
  if (existsSync(`${path}${LOCKED}`)) throw new CaseError("locked", path);
}
