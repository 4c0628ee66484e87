import type { CellStep, Worksheet } from "@tarjih/reading";
import { neighbour } from "./cell-values.ts";
import { foldColumns } from "./folded-columns.ts";
import type { FoldedColumn } from "./folded-columns.ts";
import { leadersOf, shares, totals, viewsOf } from "./views.ts";
import type { View, ViewName } from "./views.ts";

/** Ids of the rows in front: more than one where they tie. */
export type Leaders = readonly string[];

/** A root without which another row leads. */
export interface RootDropped {
  readonly root: string;
  readonly view: ViewName;
  readonly leaders: Leaders;
}

/** A cell that, one step better or worse, changes who leads. */
export interface CellMoved {
  readonly rater: string;
  readonly evidence: string;
  readonly hypothesis: string;
  readonly from: CellStep;
  readonly to: CellStep;
  readonly view: ViewName;
  readonly leaders: Leaders;
}

/** The Bayes leader's share with a column's reliability moved down and up. */
export interface ReliabilityMoved {
  readonly evidence: string;
  readonly down: number;
  readonly up: number;
}

/** Further than this, a stated reliability would be another judgement. */
export const RELIABILITY_STEP = 0.2;

export function namesOf(sheet: Worksheet, leaders: readonly number[]): Leaders {
  return leaders.flatMap((h) => sheet.hypotheses[h]?.id ?? []);
}

/** The roots that matter alone. */
export function dropRoots(sheet: Worksheet, views: readonly View[]): readonly RootDropped[] {
  return views.flatMap((view) => {
    const now = leadersOf(totals(view)).join();
    return [...view.roots.keys()].flatMap((root) => {
      const leaders = leadersOf(totals(view, new Set([root])));
      if (leaders.join() === now) return [];
      return [{ root, view: view.name, leaders: namesOf(sheet, leaders) }];
    });
  });
}

/** Every filled cell one step better and one step worse. */
export function moveCells(sheet: Worksheet, views: readonly View[]): readonly CellMoved[] {
  const now = new Map(views.map((view) => [view.name, leadersOf(totals(view)).join()]));
  const columns = foldColumns(sheet);
  return moves(sheet).flatMap((move) => {
    const after = viewsOf(sheet, withMove(sheet, columns, move));
    return views.flatMap(({ name }) => {
      const leaders = leadersOf(totals(after[name]));
      if (leaders.join() === now.get(name)) return [];
      return [{ ...move, view: name, leaders: namesOf(sheet, leaders) }];
    });
  });
}

type Move = Omit<CellMoved, "view" | "leaders">;

function moves({ raters, evidence, hypotheses }: Worksheet): readonly Move[] {
  return raters.flatMap(({ rater, cells }) =>
    evidence.flatMap((column) =>
      hypotheses.flatMap((row) => {
        const from = cells.get(column.id)?.get(row.id) ?? null;
        if (from === null) return [];
        const steps = [neighbour(from, -1), neighbour(from, 1)].filter((to) => to !== null);
        return steps.map((to) => ({ rater, evidence: column.id, hypothesis: row.id, from, to }));
      }),
    ),
  );
}

/** Only the column that holds the cell is folded anew. */
function withMove(
  sheet: Worksheet,
  columns: readonly FoldedColumn[],
  { rater, evidence, hypothesis, to }: Move,
): readonly FoldedColumn[] {
  const step = (r: string, e: string, h: string, at: CellStep): CellStep =>
    r === rater && e === evidence && h === hypothesis ? to : at;
  return columns.flatMap((column) => {
    if (!column.ids.includes(evidence)) return [column];
    const own = sheet.evidence.filter(({ id }) => column.ids.includes(id));
    return foldColumns({ ...sheet, evidence: own }, { step });
  });
}

/** Each column's reliability down and up; those that move the Bayes leader's share most come first. */
export function moveReliability(sheet: Worksheet, leader: number): readonly ReliabilityMoved[] {
  const share = (id: string, by: number): number => {
    const columns = foldColumns(sheet, {
      reliability: (column) => (column.id === id ? by : 0),
    });
    return shares(totals(viewsOf(sheet, columns).bayes))[leader] ?? 0;
  };
  return sheet.evidence
    .map(({ id }) => ({
      evidence: id,
      down: share(id, -RELIABILITY_STEP),
      up: share(id, RELIABILITY_STEP),
    }))
    .toSorted((a, b) => Math.abs(b.up - b.down) - Math.abs(a.up - a.down));
}
