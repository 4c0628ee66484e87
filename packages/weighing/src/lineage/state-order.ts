import type { Report } from "@tarjih/reading";
import { publishedMinutes } from "./published.ts";

/**
 * Order of two states of one page or message: below 0 where `a` is the earlier one, 0 where nothing tells. A page is dated by its
 * capture. A message that was never changed stands before one that was; of two that were, the hour of the change tells, else how far
 * their exports reach. A total order: states of which nothing is said come first.
 */
export function stateOrder(a: Report, b: Report): number {
  const two = rankOf(b);
  return rankOf(a)
    .map((one, at) => one - (two[at] ?? 0))
    .reduce((order, next) => order || next, 0);
}

/** Whether it is said when this state stood. */
export function hasState({ message, captured }: Report): boolean {
  return message !== undefined || captured !== null;
}

/** The day on which a state is known to have stood: that of its capture, or of the change. Null where nobody says it. */
export function stateDay({ message, captured }: Report): string | null {
  return (message === undefined ? captured : message.edited)?.slice(0, DAY) ?? null;
}

/** Length of `2031-05-04`. */
const DAY = 10;

function rankOf({ message, captured }: Report): readonly [number, number, number] {
  if (message === undefined) return [0, minutes(captured), 0];
  const { edited, seen = null } = message;
  return [edited === undefined ? 0 : 1, minutes(edited ?? null), minutes(seen)];
}

function minutes(time: string | null): number {
  return publishedMinutes(time)?.minutes ?? -1;
}
