import type { DatabaseSync } from "node:sqlite";
import type { Weighing } from "@tarjih/reading";
import { marked } from "@tarjih/weighing";
import { type CaseFile, reading } from "../file/case-file.ts";
import { integer, json, text } from "../file/columns.ts";
import { resultOf } from "../record/packed-result.ts";
import { standingRulings } from "./decisions.ts";
import type { WeighingInputs } from "../record/record-weighing.ts";

/** A weighing as kept, with what it stood on. */
export interface KeptWeighing {
  readonly version: number;
  readonly rules: string;
  readonly inputs: WeighingInputs;
  readonly inputsSha256: string;
  readonly resultSha256: string;
  readonly weighing: Weighing;
}

/** The newest weighing with its hashes and inputs; null before the first. */
export function latestWeighing(file: CaseFile): KeptWeighing | null {
  return reading(file, newestWeighing);
}

/**
 * The newest weighing with the marks of the decisions that stand now; null before the first. Without decisions it
 * equals the one that was recorded.
 */
export function readWeighing(file: CaseFile): Weighing | null {
  return reading(file, markedWeighing);
}

export function markedWeighing(db: DatabaseSync): Weighing | null {
  const weighing = newestWeighing(db)?.weighing;
  return weighing === undefined ? null : marked(weighing, standingRulings(db));
}

/** The last weighing that was parsed: a large one takes seconds, and each step of a decision looks at it. */
let parsed: { readonly sha256: string; readonly weighing: Weighing } | null = null;

export function newestWeighing(db: DatabaseSync): KeptWeighing | null {
  const row = db.prepare("select max(version) as version from weighings").get() ?? {};
  return row["version"] === null ? null : weighingBy(db, integer(row, "version"));
}

/** The weighing of a version; throws UnreadableValue where there is none. */
export function weighingBy(db: DatabaseSync, version: number): KeptWeighing {
  const columns = "version, rules, inputs, inputs_sha256, result_sha256";
  const row = db.prepare(`select ${columns} from weighings where version = ?`).get(version) ?? {};
  const sha256 = text(row, "result_sha256");
  if (parsed?.sha256 !== sha256) parsed = { sha256, weighing: weighingOf(db, version) };
  return {
    version,
    rules: text(row, "rules"),
    inputs: json<WeighingInputs>(row, "inputs"),
    inputsSha256: text(row, "inputs_sha256"),
    resultSha256: sha256,
    weighing: parsed.weighing,
  };
}

export function weighingOf(db: DatabaseSync, version: number): Weighing {
  const columns = db.prepare("select result, result_sha256 from weighings where version = ?");
  return json<Weighing>({ result: resultOf(db, columns.get(version) ?? {}) }, "result");
}
