import { isOwnAnswer } from "@tarjih/reading";
import type { AsOf, Figure, Question } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import { natureOf } from "../align/measures.ts";
import { daysOf } from "../relate/time-order.ts";

/**
 * What a point is to the one before it on its line. `frozen`: the old number again, after another source had said a
 * larger one in between; `repeated`: the old number again, and nobody had said more, or the source itself had.
 */
export type Move = "first" | "raised" | "lowered" | "repeated" | "frozen";

/** One number of a source at one time. */
export interface SeriesPoint {
  /** Figures that say it, in the order of the answers. */
  readonly figures: readonly string[];
  /** Last day for which it was counted. */
  readonly day: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly move: Move;
  /** Source whose number it is: another one that had it before, from the same root. */
  readonly of?: string;
}

/** The running total of one source as a line over time. */
export interface Series {
  readonly source: string;
  readonly points: readonly SeriesPoint[];
}

type Known = Pick<Figure, "id" | "measure" | "mode" | "batch" | "chain" | "low" | "high"> & {
  readonly asOf: AsOf;
};

/**
 * The running totals of a question, a line for each source that is named: who raised, lowered, froze, and who repeats
 * whose line. Lines are in the order of their first day. Counts without a time, parts, new counts, stocks and numbers
 * of unnamed sources are on no line.
 */
export function seriesOf(
  question: Pick<Question, "answers">,
  figures: readonly Known[],
): readonly Series[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const said = question.answers.filter(isOwnAnswer).flatMap(({ figure, root }) => {
    const known = byId.get(figure);
    const day = known === undefined ? undefined : daysOf(known.asOf)?.end;
    if (known === undefined || day === undefined || !isRunning(known)) return [];
    const { low, high } = known;
    return [{ id: figure, root, source: sourceOf(known), day, low, high }];
  });
  const lines = Map.groupBy(said, ({ source }) => source);
  return [...lines]
    .map(([source, line]) => ({ source, points: pointsOf(line, said) }))
    .toSorted(
      (a, b) =>
        compareText(a.points[0]?.day ?? "", b.points[0]?.day ?? "") ||
        compareText(a.source, b.source),
    );
}

interface Said {
  readonly id: string;
  readonly root: string;
  readonly source: string;
  readonly day: string;
  readonly low: number | null;
  readonly high: number | null;
}

function isRunning(figure: Known): boolean {
  const isWhole = figure.mode === "total" || figure.mode === "unknown";
  const isTotal = isWhole && figure.batch === undefined;
  const kind = figure.chain.at(-1)?.kind;
  return isTotal && natureOf(figure) === "cumulative" && kind !== "unnamed" && kind !== "witness";
}

function sourceOf({ chain }: Known): string {
  return (chain.at(-1) ?? chain[0]).source;
}

function pointsOf(line: readonly Said[], all: readonly Said[]): readonly SeriesPoint[] {
  const atOnce = Map.groupBy(line, ({ day, low, high }) => JSON.stringify([day, low, high]));
  const inTime = [...atOnce.values()]
    .flatMap((same) => (same[0] === undefined ? [] : [{ first: same[0], same }]))
    .toSorted(
      (a, b) => compareText(a.first.day, b.first.day) || atLeast(a.first) - atLeast(b.first),
    );
  return inTime.map(({ first, same }, i) => {
    const before = inTime[i - 1]?.first;
    const of = whoseNumber(first, all);
    return {
      figures: same.map(({ id }) => id),
      day: first.day,
      low: first.low,
      high: first.high,
      move: before === undefined ? "first" : moveOf(before, first, inTime.slice(0, i), all),
      ...(of === null ? {} : { of }),
    };
  });
}

/** `earlier` are the points of the line before it. */
function moveOf(
  before: Said,
  now: Said,
  earlier: readonly { readonly first: Said }[],
  all: readonly Said[],
): Move {
  if (atLeast(now) > atLeast(before)) return "raised";
  if (atLeast(now) < atLeast(before)) {
    // "22" again after 22 and 31: who has it from an older report
    const isOld = earlier.some(({ first }) => first.low === now.low && first.high === now.high);
    return isOld ? "repeated" : "lowered";
  }
  const top = now.high ?? Infinity;
  const othersMoved = all.some(
    (other) =>
      other.source !== now.source &&
      other.day > before.day &&
      other.day <= now.day &&
      atLeast(other) > top,
  );
  return othersMoved ? "frozen" : "repeated";
}

/** Who had the very number first, of those with the same root. */
function whoseNumber(now: Said, all: readonly Said[]): string | null {
  const [first] = all
    .filter(
      ({ root, source, day, low, high }) =>
        root === now.root &&
        source !== now.source &&
        day <= now.day &&
        low === now.low &&
        high === now.high,
    )
    .toSorted((a, b) => compareText(a.day, b.day) || compareText(a.source, b.source));
  if (first === undefined) return null;
  // Two sources of one day and one root: nobody knows who had it first.
  return first.day < now.day ? first.source : null;
}

function atLeast({ low, high }: Pick<Said, "low" | "high">): number {
  return low ?? high ?? 0;
}
