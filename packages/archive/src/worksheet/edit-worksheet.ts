import type { EvidenceColumn, HypothesisRow, RatingSheet, Worksheet } from "@tarjih/reading";
import { parseDocument, type Document } from "yaml";

/** Values of a column that a person sets; its words and claims are edited in the file. */
const JUDGED = ["credibility", "relevance", "reliability"] as const;

/**
 * The worksheet's own text with what is otherwise in `after` than in `before`: ratings, priors, judgements of the
 * evidence, rows that were added, columns and raters that were added or taken out. Comments and order stay.
 * `before` is what `text` was parsed to.
 */
export function editWorksheet(text: string, before: Worksheet, after: Worksheet): string {
  const doc = parseDocument(text, { schema: "core", version: "1.2" });
  for (const row of after.hypotheses) editRow(doc, before.hypotheses, row);
  for (const column of after.evidence) editColumn(doc, before.evidence, column);
  for (const rater of after.raters) editRater(doc, before.raters, rater);
  if (String(after.leftOut) !== String(before.leftOut)) {
    doc.set("left-out", doc.createNode([...after.leftOut], { flow: true }));
  }
  // Last, from the end: positions before stay what they were.
  const kept = new Set(after.evidence.map(({ id }) => id));
  for (const [at, { id }] of [...before.evidence.entries()].toReversed()) {
    if (kept.has(id)) continue;
    doc.deleteIn(["evidence", at]);
    for (const [rater, { cells }] of before.raters.entries()) {
      if (cells.has(id)) doc.deleteIn(["ratings", rater, "cells", id]);
    }
  }
  return doc.toString({ nullStr: "~", lineWidth: 0 });
}

function editRow(doc: Document, before: readonly HypothesisRow[], row: HypothesisRow): void {
  const at = before.findIndex(({ id }) => id === row.id);
  const known = before[at];
  if (known === undefined) {
    append(doc, "hypotheses", { ...row, by: [...row.by], claims: [...row.claims] });
    return;
  }
  if (known.text !== row.text) doc.setIn(["hypotheses", at, "text"], row.text);
  if (known.prior !== row.prior) doc.setIn(["hypotheses", at, "prior"], row.prior);
}

function editColumn(
  doc: Document,
  before: readonly EvidenceColumn[],
  column: EvidenceColumn,
): void {
  const at = before.findIndex(({ id }) => id === column.id);
  const known = before[at];
  if (known === undefined) return;
  for (const key of JUDGED) {
    if (known[key] !== column[key]) doc.setIn(["evidence", at, key], column[key]);
  }
}

function editRater(doc: Document, before: readonly RatingSheet[], rater: RatingSheet): void {
  const at = before.findIndex((each) => each.rater === rater.rater);
  const known = before[at];
  if (known === undefined) {
    const cells = Object.fromEntries(
      [...rater.cells].map(([id, row]) => [id, Object.fromEntries(row)]),
    );
    append(doc, "ratings", { rater: rater.rater, cells });
    return;
  }
  for (const [column, row] of rater.cells) {
    for (const [hypothesis, step] of row) {
      if ((known.cells.get(column)?.get(hypothesis) ?? null) === step) continue;
      doc.setIn(["ratings", at, "cells", column, hypothesis], step);
    }
  }
}

function append(doc: Document, key: string, part: Readonly<Record<string, unknown>>): void {
  if (doc.get(key) === null || doc.get(key) === undefined) doc.set(key, doc.createNode([]));
  doc.addIn([key], doc.createNode(part));
}
