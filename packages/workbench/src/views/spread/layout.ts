import { scaleFor, type Scale } from "@tarjih/dossier";
import type { Estimate } from "@tarjih/reading";
import type { SpreadShown } from "@tarjih/server";
import { lanesOf, type Extent } from "./lanes.ts";
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
/** Of the strip of what has no date, at least. */
const UNDATED = 110;
/** Of the dates, at least: where the strip leaves less the drawing is wider than its box, and is moved in it. */
const DATED = 180;
/** Marks that would cover each other stand so far apart that the letter of each is seen, or closer where the day is narrow. */
const APART = 28;
/** What a mark and its letter take up above and below its value. */
const REACH = 8;
/** So far an arrow of an open end leads. */
export const ARROW = 30;
/** With its head. */
const WHOLE_ARROW = ARROW + 7;

export interface SpreadGiven {
  readonly points: readonly SpreadPoint[];
  readonly series: SpreadShown["series"];
  readonly estimate: Estimate;
  readonly width: number;
  readonly isMirrored: boolean;
}

/** Numbers upward, time as one reads, what has no date in a strip of its own at the end. */
export function spreadLayout(given: SpreadGiven): SpreadLayout {
  const { points, series, estimate, isMirrored } = given;
  const value = scaleFor(
    points.map(({ figure }) => figure),
    estimate,
  );
  const y = (count: number): number => BOTTOM - value.at(count) * (BOTTOM - TOP);
  const dated = points.flatMap(({ when }) => when ?? []);
  const lanes = lanesIn();
  const lanesOfUndated = lanesAmong(points.filter(({ when }) => when === null));
  const hasUndated = lanesOfUndated > 0;
  const needed = hasUndated ? Math.max(UNDATED, (lanesOfUndated + 1) * APART) : 0;
  const width = Math.max(given.width, NUMBERS + needed + (dated.length > 0 ? DATED : 0));
  // Where nothing has a date the strip is all there is, and stands in the middle of the picture.
  const strip = hasUndated && dated.length === 0 ? width - NUMBERS : needed;
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

  /** Beside which others of its time each point stands, where they would cover it. */
  function lanesIn(): ReadonlyMap<SpreadPoint, number> {
    const together = Map.groupBy(points, timeOf);
    return new Map(
      [...together.values()].flatMap((same) => {
        const own = lanesOf(same.map(extentOf));
        return same.map((point, at) => [point, own[at] ?? 0] as const);
      }),
    );
  }

  /** How many lanes some points of one time take. */
  function lanesAmong(same: readonly SpreadPoint[]): number {
    return Math.max(-1, ...same.map((point) => lanes.get(point) ?? 0)) + 1;
  }

  function marksOf(): readonly Mark[] {
    const together = Map.groupBy(points, timeOf);
    const counts = new Map([...together].map(([when, same]) => [when, lanesAmong(same)]));
    return points.map((point): Mark => {
      const { low, high } = point.figure;
      const [top, bottom] = endsOf(point);
      const span = spanOf(point);
      const among = counts.get(timeOf(point)) ?? 1;
      const middle = span === null ? (undated ?? 0) : (span[0] + span[1]) / 2;
      const room = span === null ? strip : Math.abs(span[1] - span[0]) * 0.8;
      const step = Math.min(dated.length === 0 ? APART * 3 : APART, room / among);
      const along = ((lanes.get(point) ?? 0) - (among - 1) / 2) * step;
      return {
        point,
        x: round(middle + (isMirrored ? -along : along)),
        y: round(y(low ?? high ?? 0)),
        top,
        bottom,
        span,
      };
    });
  }

  /** Of its known ends. */
  function endsOf({ figure: { low, high } }: SpreadPoint): Extent {
    const known = [low, high].filter((end) => end !== null);
    return [round(y(Math.max(...known, 0))), round(y(Math.min(...known, Infinity)))];
  }

  /** With its arrow, where an end is open. */
  function extentOf(point: SpreadPoint): Extent {
    const { low, high } = point.figure;
    const [top, bottom] = endsOf(point);
    return [
      top - (high === null ? WHOLE_ARROW : REACH),
      bottom + (low === null ? WHOLE_ARROW : REACH),
    ];
  }

  function spanOf({ when }: SpreadPoint): readonly [number, number] | null {
    if (when === null || time === null) return null;
    const places = [inset + time.at(when[0]), inset + time.at(when[1] + 1)];
    return [round(Math.min(...places)), round(Math.max(...places))];
  }
}

/** The same for points that are drawn at one place. */
function timeOf({ when }: SpreadPoint): string {
  return when?.join(" ") ?? "";
}

/** Between powers of ten stands one more: an axis with two numbers says little. */
function ticksOf({ ticks, logarithmic, top }: Scale): readonly number[] {
  if (!logarithmic) return ticks;
  return ticks.flatMap((tick) => (tick > 0 && tick * 3 <= top ? [tick, tick * 3] : [tick]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
