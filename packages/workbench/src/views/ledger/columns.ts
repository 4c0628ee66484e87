import type { Ledger, LedgerRoot, LedgerSaying } from "@tarjih/server";

/** A column as it is shown: one outlet of an origin, a whole origin, or a report in which nothing was read. */
export interface ShownColumn {
  readonly key: string;
  readonly root: LedgerRoot | null;
  /** Columns of the ledger that stand in it. */
  readonly of: readonly number[];
  /** First of its origin: the line between origins stands before it. */
  readonly isFirst: boolean;
}

/** Columns by outlet, or one for each origin. */
export function shownColumns(
  ledger: Pick<Ledger, "roots" | "columns">,
  byOrigin: boolean,
): readonly ShownColumn[] {
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
