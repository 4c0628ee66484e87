import type { TimeEntry } from "@tarjih/server";
import { firstDay, lastDay } from "../../picture/days.ts";
import type { TimeScale } from "../../picture/time-scale.ts";

/** How sure an entry is of its days: what is drawn solid, hatched or with an arrow. */
export type Sureness = "day" | "span" | "coarse";

/** An entry on the axis. */
export interface Band {
  /** Left and right end in the drawing, within the axis. */
  readonly left: number;
  readonly right: number;
  readonly sureness: Sureness;
  /** Ends that are open, or beyond the axis, as they stand in the drawing. */
  readonly arrows: readonly ("left" | "right")[];
  /** Wholly before or after what the axis shows. */
  readonly beyond: "before" | "after" | null;
}

/** Narrower than that no eye finds it. */
const NARROWEST = 5;
/** An end without a day fades over so much of the axis. */
const FADE = 40;

/** Where an entry is drawn. A month is drawn as a month, never as its first day. */
export function bandOf(entry: TimeEntry, scale: TimeScale, width: number): Band {
  const from = entry.from === null ? null : firstDay(entry.from);
  const to = entry.to === null ? null : lastDay(entry.to);
  const isMirrored = scale.at(scale.from) > scale.at(scale.to);
  const first =
    from === null ? scale.at((to ?? scale.to) + 1) + (isMirrored ? FADE : -FADE) : scale.at(from);
  const last =
    to === null ? scale.at(from ?? scale.from) + (isMirrored ? -FADE : FADE) : scale.at(to + 1);
  const [start, end] = isMirrored ? [last, first] : [first, last];
  const left = Math.min(Math.max(0, start), width - NARROWEST);
  const right = Math.max(left + NARROWEST, Math.min(width, end));
  const isOpenStart = entry.open.includes("start") || from === null;
  const isOpenEnd = entry.open.includes("end") || to === null;
  const arrows: ("left" | "right")[] = [];
  if ((isMirrored ? isOpenEnd : isOpenStart) || start < 0) arrows.push("left");
  if ((isMirrored ? isOpenStart : isOpenEnd) || end > width) arrows.push("right");
  const beyond =
    to !== null && to < scale.from ? "before" : from !== null && from > scale.to ? "after" : null;
  return { left: round(left), right: round(right), sureness: surenessOf(entry), arrows, beyond };
}

/** A day is one day; from a day to a day is a span; a month, a season or a year may be any of its days. */
function surenessOf({ grain, from, to }: TimeEntry): Sureness {
  if (grain !== "day" && grain !== "time") return "coarse";
  return from === to ? "day" : "span";
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
