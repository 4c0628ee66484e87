import type { Ledger, LedgerRoot, LedgerRow, LedgerSaying } from "@tarjih/server";

/** A column as it is shown: one outlet of an origin, a whole origin, or a report in which nothing was read. */
export interface ShownColumn {
  readonly key: string;
  readonly root: LedgerRoot | null;
  /** Columns of the ledger that stand in it. */
  readonly of: readonly number[];
  /** First of its origin: the line between origins stands before it. */
  readonly isFirst: boolean;
}

type Heads = Pick<Ledger, "roots" | "columns">;

const made = new WeakMap<Heads["columns"], Map<boolean, readonly ShownColumn[]>>();

/** Columns by outlet, or one for each origin; the same object for the same ledger, whoever asks. */
export function shownColumns(ledger: Heads, byOrigin: boolean): readonly ShownColumn[] {
  const before = made.get(ledger.columns) ?? new Map<boolean, readonly ShownColumn[]>();
  made.set(ledger.columns, before);
  const shown = before.get(byOrigin) ?? columnsFor(ledger, byOrigin);
  before.set(byOrigin, shown);
  return shown;
}

function columnsFor(ledger: Heads, byOrigin: boolean): readonly ShownColumn[] {
  const own = ledger.roots.flatMap((root): readonly ShownColumn[] =>
    byOrigin
      ? [{ key: root.id, root, of: root.columns, isFirst: true }]
      : root.columns.map((at, place) => ({
          key: `${root.id} ${at}`,
          root,
          of: [at],
          isFirst: place === 0,
        })),
  );
  const unread = ledger.columns.flatMap(({ root }, at): readonly ShownColumn[] =>
    root === null ? [{ key: `unread ${at}`, root: null, of: [at], isFirst: true }] : [],
  );
  return [...own, ...unread];
}

/**
 * The columns in which one of these rows has an answer, and those of unread reports; an origin still begins with its
 * first one. Of a few rows most columns are silent, and what stands against each other would be out of sight.
 */
export function answeringColumns(
  columns: readonly ShownColumn[],
  rows: readonly LedgerRow[],
): readonly ShownColumn[] {
  const answered = new Set(rows.flatMap(({ sayings }) => sayings.map(({ column }) => column)));
  const left = columns.filter(({ root, of }) => root === null || of.some((at) => answered.has(at)));
  return left.map((column, at) => {
    const isFirst = column.root === null || left[at - 1]?.root !== column.root;
    return isFirst === column.isFirst ? column : { ...column, isFirst };
  });
}

/** Sayings that are the same in what they say become one; figures of all are kept. */
export function mergedSayings(sayings: readonly LedgerSaying[]): readonly LedgerSaying[] {
  if (sayings.length < 2) return sayings;
  const groups = new Map<string, LedgerSaying>();
  for (const saying of sayings) {
    const { low, high, bound, word, stance, asOf } = saying;
    const key = JSON.stringify([low, high, bound, word, stance === "denied", asOf.start, asOf.end]);
    const before = groups.get(key);
    groups.set(
      key,
      before === undefined
        ? saying
        : { ...before, figures: [...before.figures, ...saying.figures] },
    );
  }
  return [...groups.values()];
}
