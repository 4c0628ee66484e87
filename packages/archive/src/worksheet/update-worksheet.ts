import type { EvidenceColumn, HypothesisRow, Worksheet } from "@tarjih/reading";
import { OTHER_HYPOTHESIS } from "@tarjih/reading";
import { parseDocument } from "yaml";
import type { Document } from "yaml";

/** A file with what is new in it. */
export interface UpdatedWorksheet {
  readonly text: string;
  readonly hypotheses: number;
  readonly evidence: number;
}

/**
 * Adds to a worksheet's own text the rows and columns of `made` that it does not have, with empty cells for
 * every rater. What stands there (ratings, priors, comments, order) stays; a claim that is left out stays out.
 * `sheet` is what `text` was parsed to.
 */
export function updateWorksheet(text: string, sheet: Worksheet, made: Worksheet): UpdatedWorksheet {
  const rows = numbered("h", sheet.hypotheses, newParts(made.hypotheses, sheet.hypotheses, sheet));
  const columns = numbered("e", sheet.evidence, newParts(made.evidence, sheet.evidence, sheet));
  if (rows.length === 0 && columns.length === 0) return { text, hypotheses: 0, evidence: 0 };
  const doc = parseDocument(text, { schema: "core", version: "1.2" });
  for (const row of rows) add(doc, "hypotheses", { ...row });
  for (const column of columns) add(doc, "evidence", { ...column });
  const ids = [...sheet.hypotheses, ...rows].map(({ id }) => id);
  for (const [at, { cells }] of sheet.raters.entries()) {
    for (const column of cells.keys()) {
      for (const { id } of rows) {
        doc.setIn(["ratings", at, "cells", column, id], doc.createNode(null));
      }
    }
    for (const { id } of columns) {
      const empty = Object.fromEntries(ids.map((row) => [row, null]));
      doc.setIn(["ratings", at, "cells", id], doc.createNode(empty, { flow: true }));
    }
  }
  return {
    text: doc.toString({ nullStr: "~", lineWidth: 0 }),
    hypotheses: rows.length,
    evidence: columns.length,
  };
}

/** Parts of which no claim is known yet: a report that was added says what nobody had said. */
function newParts<T extends HypothesisRow | EvidenceColumn>(
  made: readonly T[],
  known: readonly T[],
  { leftOut }: Worksheet,
): readonly T[] {
  const claims = new Set([...leftOut, ...known.flatMap((part) => part.claims)]);
  const texts = new Set(known.map((part) => part.text));
  return made.filter(
    (part) =>
      part.id !== OTHER_HYPOTHESIS &&
      !texts.has(part.text) &&
      !part.claims.some((claim) => claims.has(claim)),
  );
}

function numbered<T extends { readonly id: string }>(
  letter: string,
  known: readonly T[],
  parts: readonly T[],
): readonly T[] {
  const last = Math.max(0, ...known.map(({ id }) => numberOf(letter, id)));
  return parts.map((part, index) => ({ ...part, id: `${letter}${last + index + 1}` }));
}

function numberOf(letter: string, id: string): number {
  const number = id.startsWith(letter) ? Number(id.slice(letter.length)) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}

function add(doc: Document, key: string, part: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(part).map(([name, value]) => [
    name,
    Array.isArray(value) ? doc.createNode(value, { flow: true }) : value,
  ]);
  if (doc.get(key) === null || doc.get(key) === undefined) doc.set(key, doc.createNode([]));
  doc.addIn([key], doc.createNode(Object.fromEntries(entries)));
}
