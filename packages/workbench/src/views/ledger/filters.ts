import { GRAVITY } from "@tarjih/dossier";
import { fold } from "@tarjih/reading";
import type { Ledger, LedgerRow } from "@tarjih/server";

export const ORDERS = ["given", "gravest", "roots", "spread"] as const;
/** How rows are ordered. */
export type Order = (typeof ORDERS)[number];

/** What is shown of the ledger; empty words are no filter. */
export interface Filters {
  readonly words: string;
  readonly measure: string;
  readonly group: string;
  readonly event: string;
  readonly verdict: string;
  readonly kind: string;
  readonly order: Order;
}

export const NO_FILTERS: Filters = {
  words: "",
  measure: "",
  group: "",
  event: "",
  verdict: "",
  kind: "",
  order: "given",
};

/** The rows that pass, in the order asked for. */
export function filteredRows(ledger: Ledger, filters: Filters): readonly LedgerRow[] {
  // Folded as the search does: whoever types `قتل` need not type the vowel signs of a question.
  const words = fold(filters.words).trim();
  const kindOf = (column: number): string => {
    const root = ledger.columns[column]?.root ?? -1;
    return ledger.roots[root]?.kind ?? "";
  };
  const rows = ledger.rows.filter(
    (row) =>
      (words === "" || fold(`${row.text.ar} ${row.text.en}`).includes(words)) &&
      is(filters.measure, row.measure) &&
      is(filters.group, row.group) &&
      is(filters.event, row.event) &&
      is(filters.verdict, row.verdict ?? "none") &&
      (filters.kind === "" || row.sayings.some(({ column }) => kindOf(column) === filters.kind)),
  );
  return ordered(rows, filters.order);
}

function is(wanted: string, value: string): boolean {
  return wanted === "" || wanted === value;
}

function ordered(rows: readonly LedgerRow[], order: Order): readonly LedgerRow[] {
  switch (order) {
    case "given":
      return rows;
    case "gravest":
      return rows.toSorted((a, b) => gravity(a) - gravity(b) || b.conflicts - a.conflicts);
    case "roots":
      return rows.toSorted((a, b) => b.roots - a.roots);
    case "spread":
      return rows.toSorted((a, b) => spread(b) - spread(a));
  }
}

function gravity({ verdict }: LedgerRow): number {
  return verdict === null ? GRAVITY.length : GRAVITY.indexOf(verdict);
}

/** Highest by lowest number given: how far apart the answers are, whatever their size. */
function spread({ sayings }: LedgerRow): number {
  const ends = sayings
    .flatMap(({ low, high }) => [low, high])
    .filter((end): end is number => end !== null);
  if (ends.length === 0) return 0;
  return (Math.max(...ends) + 1) / (Math.min(...ends) + 1);
}
