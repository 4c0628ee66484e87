import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { isParted } from "../clause-walls.ts";
import { isDeed } from "../deeds.ts";
import { isSince, isSinceNewYear } from "./since.ts";

/** Items around a figure in which it is told since when it counts: a sentence may be one endless list. */
const REACH = 60;

/** "Since 1 January", and where it stands. */
export interface Since {
  readonly at: number;
  readonly from: string;
}

/**
 * First day of "since 1 January" before the figure, or behind it in its clause; "since the start of the year" too. Of several the nearest: "385 so far this
 * year and 23,109 since 2014".
 */
export function sinceDate(
  items: readonly Item[],
  figure: number,
  days: readonly Since[],
): string | null {
  let best: Since | null = null;
  for (const day of days) {
    const { at } = day;
    if (at < figure - REACH || at >= figure + REACH) continue;
    const parted =
      at < figure
        ? items.slice(at, figure).some((item) => hasAny(item, ["clause", "stop"]))
        : isParted(items, behindAside(items, figure), at);
    if (parted && !isInThese(items, figure)) continue;
    // "385 so far this year and 23,109 since the project began in 2014": the word itself stands behind the number
    if (at > figure && SINCE.has(items[figure + 1]?.word ?? "")) return day.from;
    if (best === null || Math.abs(at - figure) <= Math.abs(best.at - figure)) best = day;
  }
  return best?.from ?? null;
}

const SINCE: ReadonlySet<string> = new Set(["since", "منذ"]);

/** "More than 6,000 people, half of them civilians, have died since": behind the aside that stands right behind the figure. */
function behindAside(items: readonly Item[], figure: number): number {
  if (items[figure + 1]?.tags.includes("comma") !== true) return figure + 1;
  const aside = items.slice(figure + 2, figure + 2 + ASIDE);
  const close = aside.findIndex(({ tags }) => tags.includes("comma"));
  const told = aside
    .slice(0, Math.max(0, close))
    .some(({ tags }) => tags.includes("pred") || tags.includes("aux"));
  return close < 0 || told ? figure + 1 : figure + 3 + close;
}
const ASIDE = 8;

/** "In these attacks since March, 340 people have died": a series of deeds, and not the one of the news. */
export function isOfSeries(items: readonly Item[], figure: number): boolean {
  return items
    .slice(Math.max(0, figure - SERIES_REACH), figure + SERIES_REACH)
    .some(
      ({ word }, k, near) => SERIES.has(word) && isDeed(near[k + 1]?.word) && isMany(near[k + 1]),
    );
}
const SERIES: ReadonlySet<string> = new Set("these such similar those هذه تلك".split(" "));
const SERIES_REACH = 14;

function isMany(item: Item | undefined): boolean {
  return item !== undefined && (!/^[a-z]/u.test(item.word) || item.word.endsWith("s"));
}

/** "The 14th attack on health care this year; 38 people were killed in **these** attacks": in all that the sentence has told of. */
function isInThese(items: readonly Item[], figure: number): boolean {
  return items
    .slice(figure + 1, figure + THESE_REACH)
    .some(({ word }, k) => THESE.has(word) && isDeed(items[figure + k + 2]?.word));
}
const THESE: ReadonlySet<string> = new Set(["these", "those", "هذه", "تلك"]);
const THESE_REACH = 8;

export function sinceDays(items: readonly Item[], published: string | null): readonly Since[] {
  const days: Since[] = [];
  for (let at = 0; at < items.length; at++) {
    const from = sinceDay(items, at, published);
    if (from !== null) days.push({ at, from });
  }
  return days;
}

function sinceDay(items: readonly Item[], at: number, published: string | null): string | null {
  const chunk = items[at]?.chunk;
  if (chunk?.kind === "date") {
    // "12 workers were taken this year", `هذا العام`: over the year, and not on one day of it
    // "in 2031 alone" adds up what happened in it
    const summed = chunk.basis === "relative" || items[at + 1]?.word === "alone";
    const running = chunk.grain === "year" && summed && published !== null;
    if (running && chunk.from !== null && published.startsWith(chunk.from.slice(0, 4)))
      return chunk.from;
    return isSince(items, at) ? chunk.from : null;
  }
  return published !== null && isSinceNewYear(items, at) ? `${published.slice(0, 4)}-01-01` : null;
}
