import { scaleFor, type Scale } from "@tarjih/dossier";
import type { Estimate } from "@tarjih/reading";
import type { SpreadShown } from "@tarjih/server";
import { timeScale, type TimeScale } from "../../picture/time-scale.ts";
import type { SpreadPoint } from "./points.ts";

/** A point with its place in the drawing. */
export interface Mark {
  readonly point: SpreadPoint;
  readonly x: number;
  /** Of its one value, or of its known end. */
  readonly y: number;
  /** Upper and lower end; equal where it is one number or one end is open. */
  readonly top: number;
  readonly bottom: number;
  /** What it may have held at, from where to where; null where undated. */
  readonly span: readonly [number, number] | null;
}

/** The running total of a source through its marks. */
export interface Line {
  readonly source: string;
  readonly root: string;
  readonly path: string;
}

export interface SpreadLayout {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers of the axis. */
  readonly numbers: number;
  /** Room between the numbers and the strip of what has no date. */
  readonly plot: number;
  readonly top: number;
  readonly bottom: number;
  readonly isLogarithmic: boolean;
  /** Numbers to print along the axis. */
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly time: TimeScale | null;
  /** Where the dates begin, as the drawing is shifted. */
  readonly inset: number;
  /** Middle of the strip of what has no date; null where all have one. */
  readonly undated: number | null;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
}

const HEIGHT = 400;
const TOP = 16;
const BOTTOM = HEIGHT - 30;
/** Room for the numbers of the axis. */
const NUMBERS = 58;
const UNDATED = 110;
/** Marks of one day stand so far apart that the letter of each is seen, or closer where the day is narrow. */
const APART = 28;

export interface SpreadGiven {
  readonly points: readonly SpreadPoint[];
  readonly series: SpreadShown["series"];
  readonly estimate: Estimate;
  readonly width: number;
  readonly isMirrored: boolean;
}

/** Numbers upward, time as one reads, what has no date in a strip of its own at the end. */
export function spreadLayout(given: SpreadGiven): SpreadLayout {
  const { points, series, estimate, width, isMirrored } = given;
  const value = scaleFor(
    points.map(({ figure }) => figure),
    estimate,
  );
  const y = (count: number): number => BOTTOM - value.at(count) * (BOTTOM - TOP);
  const dated = points.flatMap(({ when }) => when ?? []);
  const hasUndated = points.some(({ when }) => when === null);
  // Where nothing has a date the strip is all there is, and stands in the middle of the picture.
  const strip = !hasUndated ? 0 : dated.length > 0 ? UNDATED : width - NUMBERS;
  const plot = width - NUMBERS - strip;
  const inset = isMirrored ? strip : NUMBERS;
  const ends: readonly [number, number] = [Math.min(...dated), Math.max(...dated)];
  const time = dated.length === 0 ? null : timeScale(ends, plot, isMirrored);
  const undated = hasUndated ? (isMirrored ? strip / 2 : width - strip / 2) : null;
  const marks = marksOf();
  const byFigure = new Map(
    marks.flatMap((mark) => mark.point.figures.map((id) => [id, mark] as const)),
  );
  const lines = series.flatMap(({ source, points: steps }) => {
    const along = steps.flatMap(({ figures }) => byFigure.get(figures[0] ?? "") ?? []);
    const [first] = along;
    if (first === undefined || along.length < 2) return [];
    const path = along.map(({ x, y: at }, i) => (i === 0 ? `M${x} ${at}` : `H${x}V${at}`)).join("");
    return [{ source, root: first.point.root, path }];
  });
  return {
    width,
    height: HEIGHT,
    numbers: NUMBERS,
    plot,
    top: TOP,
    bottom: BOTTOM,
    isLogarithmic: value.logarithmic,
    ticks: ticksOf(value),
    y,
    time,
    inset,
    undated,
    marks,
    lines,
  };

  function marksOf(): readonly Mark[] {
    const together = Map.groupBy(points, ({ when }) => when?.join(" ") ?? "");
    return points.map((point): Mark => {
      const beside = together.get(point.when?.join(" ") ?? "") ?? [point];
      const { low, high } = point.figure;
      const known = [low, high].filter((end) => end !== null);
      const span = spanOf(point);
      const middle = span === null ? (undated ?? 0) : (span[0] + span[1]) / 2;
      const room = span === null ? strip * 0.8 : Math.abs(span[1] - span[0]) * 0.8;
      const step = Math.min(dated.length === 0 ? APART * 3 : APART, room / beside.length);
      const along = (beside.indexOf(point) - (beside.length - 1) / 2) * step;
      return {
        point,
        x: round(middle + (isMirrored ? -along : along)),
        y: round(y(low ?? high ?? 0)),
        top: round(y(Math.max(...known, 0))),
        bottom: round(y(Math.min(...known, Infinity))),
        span,
      };
    });
  }

  function spanOf({ when }: SpreadPoint): readonly [number, number] | null {
    if (when === null || time === null) return null;
    const places = [inset + time.at(when[0]), inset + time.at(when[1] + 1)];
    return [round(Math.min(...places)), round(Math.max(...places))];
  }
}

/** Between powers of ten stands one more: an axis with two numbers says little. */
function ticksOf({ ticks, logarithmic, top }: Scale): readonly number[] {
  if (!logarithmic) return ticks;
  return ticks.flatMap((tick) => (tick > 0 && tick * 3 <= top ? [tick, tick * 3] : [tick]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
