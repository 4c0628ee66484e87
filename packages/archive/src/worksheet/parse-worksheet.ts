import { westernDigits } from "../report/western-digits.ts";
import { CELL_STEPS, EVIDENCE_LEVELS, OTHER_HYPOTHESIS } from "@tarjih/reading";
import type {
  CellStep,
  EvidenceColumn,
  HypothesisRow,
  RatingSheet,
  Worksheet,
} from "@tarjih/reading";
import { problemList } from "../case/case-problem.ts";
import type { CaseProblem, ProblemList } from "../case/case-problem.ts";
import {
  listField,
  placedText,
  readFields,
  requiredText,
  textField,
  textsField,
  wordField,
} from "../case/read-fields.ts";
import type { Fields, Placed } from "../case/read-fields.ts";
import { openYaml } from "../yaml/open-yaml.ts";
import type { YamlNode } from "../yaml/open-yaml.ts";

/** A worksheet, or every mistake of the file with its line and column; never half a worksheet. */
export type ParsedWorksheet =
  | { readonly ok: true; readonly sheet: Worksheet }
  | { readonly ok: false; readonly problems: readonly [CaseProblem, ...CaseProblem[]] };

const KEYS = ["title", "hypotheses", "evidence", "ratings", "left-out"];
const ROW_KEYS = ["id", "text", "by", "claims", "prior"];
const COLUMN_KEYS = [
  "id",
  "text",
  "about",
  "root",
  "claims",
  "credibility",
  "relevance",
  "reliability",
];
/** What people write for an empty cell, and small letters for the steps. */
const STEP_WORDS: Readonly<Record<string, CellStep>> = {
  cc: "CC",
  c: "C",
  n: "N",
  i: "I",
  ii: "II",
  na: "NA",
  "n/a": "NA",
  "N/A": "NA",
};

/** Reads the text of a worksheet; `name` is the file as messages should call it. */
export function parseWorksheet(text: string, name: string): ParsedWorksheet {
  const problems = problemList(name);
  const opened = openYaml(text.replace(/^\uFEFF/u, ""));
  let sheet: Worksheet = { title: null, hypotheses: [], evidence: [], raters: [], leftOut: [] };
  if (!opened.ok) {
    for (const fault of opened.faults) {
      problems.add("yaml-syntax", fault, { reason: fault.reason });
    }
  } else {
    const nothing: YamlNode = { kind: "map", at: { line: 1, column: 1 }, entries: [] };
    sheet = readRoot(opened.root ?? nothing, problems) ?? sheet;
  }
  const [first, ...rest] = problems.all();
  return first === undefined ? { ok: true, sheet } : { ok: false, problems: [first, ...rest] };
}

function readRoot(root: YamlNode, problems: ProblemList): Worksheet | null {
  const fields = readFields(root, "worksheet", KEYS, problems);
  if (fields === null) return null;
  const rows = parts(fields, "hypotheses", ROW_KEYS, readRow);
  const columns = parts(fields, "evidence", COLUMN_KEYS, readColumn);
  const hypotheses = rows.map(({ part }) => part);
  if (!hypotheses.some(({ id }) => id === OTHER_HYPOTHESIS)) {
    const at = fields.values.get("hypotheses")?.at ?? fields.at;
    problems.add("missing-key", at, { part: "hypotheses", key: `id: ${OTHER_HYPOTHESIS}` });
  }
  const said = hypotheses.reduce((sum, { prior }) => sum + (prior ?? 0), 0);
  if (said > 1 + ROUNDING) {
    const at = fields.values.get("hypotheses")?.at ?? fields.at;
    const value = Number(said.toFixed(3));
    problems.add("out-of-range", at, { key: "prior (+)", value, low: 0, high: 1 });
  }
  const evidence = columns.map(({ part }) => part);
  const raters = listField(fields, "ratings").flatMap((node) =>
    readRater(node, ids(evidence), ids(hypotheses), problems),
  );
  unique(raters, problems);
  return {
    title: textField(fields, "title"),
    hypotheses,
    evidence,
    raters: raters.map(({ part }) => part),
    leftOut: textsField(fields, "left-out"),
  };
}

/** Priors such as .33, .33 and .34 sum to a little more than 1 in binary. */
const ROUNDING = 1e-6;

interface Part<T> {
  readonly part: T;
  readonly id: Placed;
}

function parts<T>(
  fields: Fields,
  key: string,
  allowed: readonly string[],
  read: (fields: Fields, id: string) => T,
): readonly Part<T>[] {
  const found = listField(fields, key).flatMap((node) => {
    const inner = readFields(node, key, allowed, fields.problems);
    const id = inner === null ? null : requiredText(inner, "id");
    return inner === null || id === null ? [] : [{ part: read(inner, id.text), id }];
  });
  unique(found, fields.problems);
  return found;
}

function unique(found: readonly Part<unknown>[], problems: ProblemList): void {
  const lines = new Map<string, number>();
  for (const { id } of found) {
    const first = lines.get(id.text);
    if (first === undefined) lines.set(id.text, id.at.line);
    else problems.add("duplicate-id", id.at, { id: id.text, first });
  }
}

function readRow(fields: Fields, id: string): HypothesisRow {
  return {
    id,
    text: requiredText(fields, "text")?.text ?? "",
    by: textsField(fields, "by"),
    claims: textsField(fields, "claims"),
    prior: shareField(fields, "prior"),
  };
}

function readColumn(fields: Fields, id: string): EvidenceColumn {
  return {
    id,
    text: requiredText(fields, "text")?.text ?? "",
    about: textField(fields, "about") ?? id,
    root: requiredText(fields, "root")?.text ?? "",
    claims: textsField(fields, "claims"),
    credibility: wordField(fields, "credibility", EVIDENCE_LEVELS, "medium"),
    relevance: wordField(fields, "relevance", EVIDENCE_LEVELS, "medium"),
    reliability: shareField(fields, "reliability"),
  };
}

function readRater(
  node: YamlNode,
  evidence: readonly string[],
  hypotheses: readonly string[],
  problems: ProblemList,
): readonly Part<RatingSheet>[] {
  const fields = readFields(node, "ratings", ["rater", "cells"], problems);
  const rater = fields === null ? null : requiredText(fields, "rater");
  if (fields === null || rater === null) return [];
  const given = fields.values.get("cells");
  const rows = given === undefined ? null : readFields(given, "cells", evidence, problems);
  const cells = new Map<string, ReadonlyMap<string, CellStep | null>>();
  for (const [id, row] of rows?.values ?? []) {
    const steps = readFields(row, id, hypotheses, problems);
    if (steps === null) continue;
    cells.set(id, new Map(hypotheses.map((h) => [h, cellOf(steps, h)])));
  }
  return [{ part: { rater: rater.text, cells }, id: rater }];
}

function cellOf(steps: Fields, hypothesis: string): CellStep | null {
  const text = placedText(steps, hypothesis)?.text ?? "";
  return text === "~" ? null : wordField(steps, hypothesis, CELL_STEPS, null, STEP_WORDS);
}

/** A number from 0 to 1, in Western or Arabic digits; null where nothing is written. */
function shareField(fields: Fields, key: string): number | null {
  const placed = placedText(fields, key);
  if (placed === null || placed.text === "") return null;
  const western = westernDigits(placed.text).replace("٫", ".");
  const value = Number(western);
  if (!Number.isFinite(value)) {
    const detail = { key, expected: "number", found: placed.text };
    fields.problems.add("wrong-type", placed.at, detail);
    return null;
  }
  if (value >= 0 && value <= 1) return value;
  fields.problems.add("out-of-range", placed.at, { key, value: placed.text, low: 0, high: 1 });
  return null;
}

function ids(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
