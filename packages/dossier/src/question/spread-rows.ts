import type { Figure, Question } from "@tarjih/reading";
import type { Scene } from "../scene/scene.ts";
import { asOfText } from "../scene/value.ts";
import { sayings } from "../sections/ledger-cell.ts";

/** What one origin says, once for each distinct value. */
export interface SpreadRow {
  readonly figure: Figure;
  readonly root: string;
  /** How many reports carry it. */
  readonly copies: number;
}

/** Every distinct value of each origin in the order of time, undated ones last. */
export function spreadRows(scene: Scene, question: Question): readonly SpreadRow[] {
  const rows: SpreadRow[] = [];
  const byRoot = Map.groupBy(question.answers, ({ root }) => root);
  // In the order of the dossier's origins, without asking two thousand of them for the thirty that answer.
  const place = (root: string): number => scene.rootPlaces.get(root) ?? Infinity;
  const speaking = [...byRoot].toSorted(([a], [b]) => place(a) - place(b));
  for (const [root, answered] of speaking) {
    if (!scene.rootPlaces.has(root)) continue;
    const own = answered
      .map((answer) => scene.figures.get(answer.figure))
      .filter((figure) => figure !== undefined);
    for (const same of sayings(own)) {
      const [figure] = same;
      if (figure === undefined) continue;
      const copies = new Set(same.map(({ report }) => report)).size;
      rows.push({ figure, root, copies });
    }
  }
  const timed = rows.map((row) => ({ row, time: asOfText(row.figure) || "~" })); // undated last
  return timed
    .toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ row }) => row);
}
