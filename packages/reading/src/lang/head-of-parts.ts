import type { Asked } from "../extract/figures/asked.ts";
import { headsRows } from "../extract/attributions/rows.ts";
import { lasts } from "../extract/figures/inherit.ts";
import type { Measure } from "../model/figure.ts";
import type { Item } from "../text/item.ts";

/** "The monitor breaks down the 412 dead as follows:", `مقتل 1240 شخصاً توزعوا على النحو التالي:`: every row is a part of those of whom one thing alone is told; `parted` are the verbs that divide. */
export function headOfParts(items: readonly Item[], parted: RegExp): Asked | null {
  return items.some(({ word }) => parted.test(word)) ? headOfFate(items) : null;
}

/** "The death toll is as follows:": a line of one fate alone, over rows. */
export function headOfFate(items: readonly Item[]): Asked | null {
  if (!headsRows({ items })) return null;
  const [measure, ...more] = new Set(items.flatMap((item) => toldBy(item)));
  if (measure === undefined || more.length > 0 || !lasts(measure)) return null;
  return { measure, group: "unknown", unit: "persons", rows: true, plain: true };
}

function toldBy({ tags, sense, chunk }: Item): readonly Measure[] {
  const counted = chunk?.kind === "count" ? chunk.measure : null;
  if (counted !== null) return [counted];
  const tells = tags.includes("victim") || tags.includes("pred");
  return tells && sense?.measure !== undefined ? [sense.measure] : [];
}
