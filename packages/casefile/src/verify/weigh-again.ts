import type { DatabaseSync } from "node:sqlite";
import { canonicalBytes, sha256 } from "../canonical.ts";
import { againFrom } from "../decide/reweigh.ts";
import { integer, text } from "../file/columns.ts";
import { weighingBy } from "../recall/read-weighing.ts";
import { basisOf } from "../recall/weighing-basis.ts";
import type { OnProblem } from "./problem.ts";
import type { MadeAgain } from "./reproduce.ts";

/** The rules at work now, with the version under which a weighing records them. */
export interface WeighAgain {
  readonly rulesVersion: string;
}

/**
 * Weighs again what the newest weighing stood on, or each one, where its rules are those at work: with the reports,
 * readings, findings and decisions of then.
 */
export function weighingsAgain(
  db: DatabaseSync,
  { rulesVersion }: WeighAgain,
  isAll: boolean,
  onProblem: OnProblem,
): MadeAgain {
  const rows = db.prepare("select version, rules from weighings order by version").all();
  const wanted = isAll ? rows : rows.slice(-1);
  const same = wanted.filter((row) => text(row, "rules") === rulesVersion);
  for (const row of same) {
    const kept = weighingBy(db, integer(row, "version"));
    const actual = sha256(canonicalBytes(againFrom(basisOf(db, kept), kept.weighing, {})));
    if (actual !== kept.resultSha256) {
      onProblem("weighing-not-reproduced", `weighing ${kept.version}`, kept.resultSha256, actual);
    }
  }
  return { again: same.length, left: rows.length - same.length };
}
