import { sayings, wholeAnswers } from "@tarjih/dossier";
import type { Figure } from "@tarjih/reading";
import type { SpreadShown } from "@tarjih/server";
import { firstDay, lastDay } from "../../picture/days.ts";

/** What one origin says at one time: one mark in the drawing, one row of the table. */
export interface SpreadPoint {
  readonly root: string;
  /** The first of the figures that say it. */
  readonly figure: Figure;
  /** All of them, by id. */
  readonly figures: readonly string[];
  /** How many reports carry it. */
  readonly reports: number;
  /** Days since 1970, both included; null where nobody knows when it held. */
  readonly when: readonly [number, number] | null;
}

/**
 * Every distinct value of each origin in the order of time, undated ones last. Parts only where asked for; a number that
 * somebody denies stands beside the one that he denies.
 */
export function spreadPoints(
  { question, figures, roots }: SpreadShown,
  withParts: boolean,
): readonly SpreadPoint[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const answers = withParts ? question.answers : wholeAnswers(byId, question).whole;
  const points = roots.flatMap(({ id }) => {
    const own = answers.filter(({ root }) => root === id);
    return sayings(own.flatMap(({ figure }) => byId.get(figure) ?? [])).flatMap((same) => {
      const [figure] = same;
      if (figure === undefined) return [];
      return [
        {
          root: id,
          figure,
          figures: same.map((each) => each.id),
          reports: new Set(same.map(({ report }) => report)).size,
          when: whenOf(figure),
        },
      ];
    });
  });
  return points.toSorted(
    (a, b) => (a.when?.[1] ?? Infinity) - (b.when?.[1] ?? Infinity) || least(a) - least(b),
  );
}

/** One open end is closed by the other: "until the 4th" is drawn at the 4th. */
function whenOf({ asOf: { start, end } }: Figure): readonly [number, number] | null {
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? null : [firstDay(from), lastDay(to)];
}

function least({ figure: { low, high } }: SpreadPoint): number {
  return low ?? high ?? 0;
}
