import { hasAny } from "../extract/attributions/arabic-words.ts";
import type { Item } from "../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "against 24 in December", `مقارنة بـ24`: what follows is measured against another time. */
export const AGAINST: ReadonlySet<string> = words(
  "against versus vs compared compare comparison مقابل مقارنه بالمقارنه قياسا",
);

export const SUBORDINATES: ReadonlySet<string> = words(
  "where when which that who while whereas after before بينما فيما حين حيث عندما التي الذي الذين ذي ان بعد بعدما قبل قبلما",
);

export const RELATIVES: ReadonlySet<string> = words("who that which التي الذي الذين");

/** Words between a figure and a date by which the date is another clause's. */
export function isParted(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (partsAt(items, i, i === from)) return true;
  return false;
}

/** Whether what stands behind the item at `at` is another clause; `first` right behind the figure. */
export function partsAt(items: readonly Item[], at: number, first: boolean): boolean {
  const item = items[at];
  if (item === undefined) return false;
  // "five who escaped in June": the clause is the figure's own.
  if (first && RELATIVES.has(item.word)) return false;
  if (hasAny(item, ["clause", "stop", "that"])) return true;
  // `قبل أسبوع` is a date, and no clause
  const isDate = item.chunk?.kind === "date" && item.chunk.from !== null;
  if (!isDate && (SUBORDINATES.has(item.word) || AGAINST.has(item.word))) return true;
  if (!item.tags.includes("comma")) return false;
  const next = items[at + 1];
  return !(next?.word === "and" || next?.chunk?.kind === "date" || next?.conj === true);
}

/** "Two who were hurt in the October bombing | were among the nine killed": what stands before is told of the two. */
export function areAmong(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "among" && items[at - 1]?.tags.includes("aux") === true;
}
