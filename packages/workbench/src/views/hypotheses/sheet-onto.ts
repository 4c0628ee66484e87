import type { RaterShown, SheetShown } from "@tarjih/server";

/**
 * A worksheet as it is edited here, on what somebody else saved meanwhile: whatever was edited here stands, everything
 * else is theirs. `base` is the worksheet on which the editing was begun.
 */
export function sheetOnto(base: SheetShown, mine: SheetShown, theirs: SheetShown): SheetShown {
  const kept = mine.evidence.map(({ id }) => id);
  const gone = new Set(base.evidence.map(({ id }) => id).filter((id) => !kept.includes(id)));
  const evidence = theirs.evidence.filter(({ id }) => !gone.has(id));
  const { hypotheses, renamed } = rowsOnto(base, mine, theirs);
  const isRow = new Set(hypotheses.map(({ id }) => id));
  const isColumn = new Set(evidence.map(({ id }) => id));
  const cells = new Map(theirs.raters.map((each) => [each.rater, new Map(cellsOf(each))]));
  for (const { rater } of mine.raters) if (!cells.has(rater)) cells.set(rater, new Map());
  for (const each of mine.raters) {
    const before = new Map(
      base.raters.filter(({ rater }) => rater === each.rater).flatMap(cellsOf),
    );
    for (const [place, cell] of cellsOf(each)) {
      if ((before.get(place)?.step ?? null) === cell.step) continue;
      const row = renamed.get(cell.row) ?? cell.row;
      cells.get(each.rater)?.set(placeOf(cell.column, row), { ...cell, row });
    }
  }
  return {
    title: mine.title === base.title ? theirs.title : mine.title,
    hypotheses,
    evidence: evidence.map((column) => {
      const [was, now] = [base, mine].map((sheet) => sheet.evidence.find(isIt(column)));
      const isEdited = now !== undefined && now.reliability !== was?.reliability;
      return isEdited ? { ...column, reliability: now.reliability } : column;
    }),
    raters: [...cells].map(([rater, own]) => ({
      rater,
      cells: nested(
        [...own.values()].filter(({ column, row }) => isColumn.has(column) && isRow.has(row)),
      ),
    })),
    leftOut: [...new Set([...theirs.leftOut, ...mine.leftOut])],
  };
}

type Row = SheetShown["hypotheses"][number];

/** Rows of theirs with the priors of here, and the rows that were added here, each under an id that is free. */
function rowsOnto(
  base: SheetShown,
  mine: SheetShown,
  theirs: SheetShown,
): { readonly hypotheses: readonly Row[]; readonly renamed: ReadonlyMap<string, string> } {
  const priors = theirs.hypotheses.map((row) => {
    const [was, now] = [base, mine].map((sheet) => sheet.hypotheses.find(isIt(row)));
    return now === undefined || now.prior === was?.prior ? row : { ...row, prior: now.prior };
  });
  const sum = priors.reduce((all, { prior }) => all + (prior ?? 0), 0);
  // Two people may believe in different rows, and together in more than there is: what is saved stands then.
  const rows = [...(sum > 1 ? theirs.hypotheses : priors)];
  const renamed = new Map<string, string>();
  for (const row of mine.hypotheses) {
    if (base.hypotheses.some(isIt(row))) continue;
    let id = row.id;
    for (let next = 1; rows.some((each) => each.id === id); next += 1) id = `h${next}`;
    renamed.set(row.id, id);
    // Before the one that nobody has offered, which is the last.
    rows.splice(Math.max(0, rows.length - 1), 0, { ...row, id });
  }
  return { hypotheses: rows, renamed };
}

interface Cell {
  readonly column: string;
  readonly row: string;
  readonly step: RaterShown["cells"][string][string];
}

function cellsOf({ cells }: RaterShown): (readonly [string, Cell])[] {
  return Object.entries(cells).flatMap(([column, rows]) =>
    Object.entries(rows).map(
      ([row, step]) => [placeOf(column, row), { column, row, step }] as const,
    ),
  );
}

function placeOf(column: string, row: string): string {
  return JSON.stringify([column, row]);
}

function nested(cells: readonly Cell[]): RaterShown["cells"] {
  const columns = Map.groupBy(cells, ({ column }) => column);
  return Object.fromEntries(
    [...columns].map(([column, own]) => [
      column,
      Object.fromEntries(own.map(({ row, step }) => [row, step])),
    ]),
  );
}

function isIt({ id }: { readonly id: string }): (other: { readonly id: string }) => boolean {
  return (other) => other.id === id;
}
