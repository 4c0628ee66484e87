import type { CellStep, EvidenceColumn, Worksheet } from "@tarjih/reading";

/** A worksheet of rows `h1`, `h2`, … and `other`, from each rater's cells column by column. */
export function sheetOf(
  raters: readonly (readonly (readonly (CellStep | null)[])[])[],
  more: {
    readonly roots?: readonly string[];
    readonly about?: readonly string[];
    readonly levels?: readonly EvidenceColumn["credibility"][];
    readonly priors?: readonly (number | null)[];
  } = {},
): Worksheet {
  const [columns = []] = raters;
  const rows = columns[0]?.length ?? 2;
  const ids = Array.from({ length: rows }, (_, h) => (h === rows - 1 ? "other" : `h${h + 1}`));
  return {
    title: null,
    hypotheses: ids.map((id, h) => ({
      id,
      text: id,
      by: [],
      claims: [],
      prior: more.priors?.[h] ?? null,
    })),
    evidence: columns.map((_, e) => ({
      id: `e${e + 1}`,
      text: `e${e + 1}`,
      about: more.about?.[e] ?? `m${e + 1}`,
      root: more.roots?.[e] ?? `r${e + 1}`,
      claims: [],
      credibility: more.levels?.[e] ?? "medium",
      relevance: "medium",
      reliability: null,
    })),
    raters: raters.map((cells, r) => ({
      rater: `rater-${r + 1}`,
      cells: new Map(
        cells.map((column, e) => [
          `e${e + 1}`,
          new Map(column.map((step, h) => [ids[h] ?? "", step])),
        ]),
      ),
    })),
    leftOut: [],
  };
}
