import type { Lineage, LineageReport, LineageTie } from "@tarjih/server";
import { firstDay } from "../../picture/days.ts";
import { timeScale, type TimeScale } from "../../picture/time-scale.ts";

/** One report in a line of its own. */
export interface Node {
  readonly report: LineageReport;
  readonly x: number;
  readonly y: number;
  readonly isDated: boolean;
}

/** A tie as a curve from the report that was first to the one that repeats it. */
export interface Arc {
  readonly tie: LineageTie;
  readonly path: string;
  /** Middle of the curve: where it can be touched. */
  readonly middle: readonly [number, number];
}

export interface LineageLayout {
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  /** Null where no tied report has a date. */
  readonly time: TimeScale | null;
  /** Room of the dates; what has none stands beyond it. */
  readonly plot: number;
  /** Where the dates begin. */
  readonly inset: number;
}

export const LINE = 30;
const DAY = 86_400_000;
/** Strip of reports without a date, at the end of reading. */
const UNDATED = 90;
/** It takes no more than this share of a narrow picture. */
const MOST_UNDATED = 0.3;
/** Room at the sides, so that no report is cut. */
const SIDE = 12;

/** Reports that are tied, one below the other in their groups, each where it was published. */
export function lineageLayout(
  { reports, ties, groups }: Lineage,
  width: number,
  isMirrored: boolean,
): LineageLayout {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const tied = groups
    .filter(({ reports: own }) => own.length > 1)
    .flatMap(({ reports: own }) => own.flatMap((id) => byId.get(id) ?? []));
  const days = tied.flatMap(({ published }) => (published === null ? [] : [firstDay(published)]));
  const strip = tied.some(({ published }) => published === null)
    ? Math.min(UNDATED, Math.round(width * MOST_UNDATED))
    : 0;
  const plot = Math.max(1, width - strip - SIDE * 2);
  const inset = SIDE + (isMirrored ? strip : 0);
  const ends: readonly [number, number] = [Math.min(...days), Math.max(...days)];
  const time = days.length === 0 ? null : timeScale(ends, plot, isMirrored);
  const nodes = tied.map((report, line): Node => {
    const { published } = report;
    const isDated = published !== null && time !== null;
    const atEnd = isMirrored ? strip / 2 : width - strip / 2;
    const x = isDated ? inset + time.at(moment(published)) : atEnd;
    return { report, x: round(x), y: line * LINE + LINE / 2, isDated };
  });
  const at = new Map(nodes.map((node) => [node.report.id, node]));
  const arcs = ties.flatMap((tie) => {
    const [a, b] = [at.get(tie.from), at.get(tie.to)];
    return a === undefined || b === undefined ? [] : [arcOf(tie, [a, b], width, isMirrored)];
  });
  return { height: tied.length * LINE, nodes, arcs, time, plot, inset };
}

/** Bowed against the direction of reading, the more the farther it goes: no curve lies on another. */
function arcOf(
  tie: LineageTie,
  [a, b]: readonly [Node, Node],
  width: number,
  isMirrored: boolean,
): Arc {
  const bow = Math.min(70, width / 3, 14 + Math.abs(a.y - b.y) * 0.25) * (isMirrored ? 1 : -1);
  const side = isMirrored ? Math.max(a.x, b.x) : Math.min(a.x, b.x);
  const x = Math.max(2, Math.min(width - 2, round(side + bow)));
  // Ends at the rim of the point, so that an arrow head is seen.
  const rim = Math.sign(b.x - x) * 7;
  const path = `M${a.x} ${a.y}C${x} ${a.y} ${x} ${b.y} ${round(b.x - rim)} ${b.y}`;
  return {
    tie,
    path,
    middle: [round((a.x + 6 * x + b.x) / 8), round((a.y + b.y) / 2)],
  };
}

/** Days since 1970, with the part of the day where a time is known. */
function moment(published: string): number {
  if (published.length <= 10) return firstDay(published) + 0.5;
  const ms = Date.parse(published);
  return Number.isNaN(ms) ? firstDay(published) + 0.5 : ms / DAY;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
