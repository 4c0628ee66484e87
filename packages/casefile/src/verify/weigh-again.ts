import type { DatabaseSync } from "node:sqlite";
import { canonicalJson, sha256 } from "../canonical.ts";
import { againFrom } from "../decide/reweigh.ts";
import { basisOf } from "../recall/weighing-basis.ts";
import { newestWeighing } from "../recall/read-weighing.ts";
import type { OnProblem } from "./problem.ts";

/** The rules at work now, with the version under which a weighing records them. */
export interface WeighAgain {
  readonly rulesVersion: string;
}

/** Weighs again what the newest weighing stood on, where its rules are those at work. Returns how many that were. */
export function weighingAgain(
  db: DatabaseSync,
  { rulesVersion }: WeighAgain,
  onProblem: OnProblem,
): number {
  const newest = newestWeighing(db);
  if (newest === null || newest.rules !== rulesVersion) return 0;
  const again = againFrom(basisOf(db, newest), newest.weighing, {});
  const actual = sha256(canonicalJson(again));
  if (actual !== newest.resultSha256) {
    onProblem("weighing-not-reproduced", `weighing ${newest.version}`, newest.resultSha256, actual);
  }
  return 1;
}
