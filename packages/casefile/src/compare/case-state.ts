import type { DatabaseSync } from "node:sqlite";
import type { CaseInfo, Weighing } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { marked } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { integer, json, text } from "../file/columns.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { journal } from "../journal/journal.ts";
import { type KeptDecision, allDecisions, standingAmong, toRuling } from "../recall/decisions.ts";
import { newestWeighing, weighingOf } from "../recall/read-weighing.ts";
import type { WeighingInputs } from "../record/record-weighing.ts";

/** A case as it stood after one entry of its journal. */
export interface CaseState {
  /** The newest weighing then, with the marks of the decisions that stood then. */
  readonly weighing: Weighing;
  /** Version of the rules and the program that weighed. */
  readonly rules: string;
  /** `case.yaml` as the weighing had it. */
  readonly info: CaseInfo;
  /** Every decision recorded until then, oldest first, those taken back too. */
  readonly recorded: readonly KeptDecision[];
  /** Those of them that nobody had taken back. */
  readonly standing: readonly KeptDecision[];
  /** The journal until then; never empty. */
  readonly journal: readonly JournalEntry[];
}

/**
 * The case as it stood after an entry of its journal; as it stands now if none is named. Null where nothing had been
 * weighed until then. Reads only.
 */
export function caseState(file: CaseFile, entry?: number): CaseState | null {
  const entries = journal(file).filter(({ seq }) => entry === undefined || seq <= entry);
  return reading(file, (db) => {
    const kept = weighedIn(db, entries);
    if (kept === null) return null;
    const recorded = allDecisions(db).slice(0, decidedIn(entries));
    const standing = standingAmong(recorded);
    const rulings = standing.flatMap((each) => toRuling(each) ?? []);
    return {
      weighing: marked(kept.weighing, rulings),
      rules: kept.rules,
      info: infoOf(db, kept.inputs),
      recorded,
      standing,
      journal: entries,
    };
  });
}

interface Weighed {
  readonly weighing: Weighing;
  readonly rules: string;
  readonly inputs: WeighingInputs;
}

function weighedIn(db: DatabaseSync, entries: readonly JournalEntry[]): Weighed | null {
  const version = entries.findLast(({ action }) => action === "weigh")?.subject["version"];
  if (typeof version !== "number") return null;
  const newest = newestWeighing(db);
  if (newest?.version === version) return newest;
  const row = db.prepare("select rules, inputs from weighings where version = ?").get(version);
  if (row === undefined) return null;
  return {
    weighing: weighingOf(db, version),
    rules: text(row, "rules"),
    inputs: json<WeighingInputs>(row, "inputs"),
  };
}

/** How many decisions had been recorded: those taken over from another copy are in the same list. */
function decidedIn(entries: readonly JournalEntry[]): number {
  const last = entries.findLast(({ action }) => action === "decide" || action === "import");
  return last === undefined ? 0 : integer({ seq: last.subject["seq"] ?? 0 }, "seq");
}

function infoOf(db: DatabaseSync, { caseInfo }: WeighingInputs): CaseInfo {
  if (caseInfo === null) return EMPTY_CASE;
  const row = db.prepare("select body from case_infos where version = ?").get(caseInfo);
  return row === undefined ? EMPTY_CASE : json<CaseInfo>(row, "body");
}
