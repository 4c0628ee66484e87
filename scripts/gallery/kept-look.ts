import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { isSameLook, lookOf } from "../../packages/workbench/src/testing/look.ts";
import { ROOT } from "../steps.ts";

const LOOKS = join(ROOT, "packages/workbench/looks");

/** A view in a state of a case, in a language. */
export interface Looked {
  readonly state: string;
  readonly view: string;
  readonly lang: string;
}

/**
 * Whether a view still has the layout that is kept of it, a squint at the screen as digits; with `isAccepted` it is kept
 * as it is now. Those of the usual case stand where the tests of the workbench look for them.
 */
export async function isAsKept(
  page: Page,
  { state, view, lang }: Looked,
  isAccepted: boolean,
): Promise<boolean> {
  const file = join(LOOKS, state === "usual" ? "" : state, `${view}-${lang}.txt`);
  const now = await lookOf(page);
  if (!isAccepted) return existsSync(file) && isSameLook(readFileSync(file, "utf8"), now);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
  return true;
}
