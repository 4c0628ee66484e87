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
  if (tookPart(items, at)) return true;
  // `قبل أسبوع` is a date, and no clause
  const isDate = item.chunk?.kind === "date" && item.chunk.from !== null;
  if (!isDate && (SUBORDINATES.has(item.word) || AGAINST.has(item.word))) return true;
  if (!item.tags.includes("comma")) return false;
  const next = items[at + 1];
  return !(next?.word === "and" || next?.chunk?.kind === "date" || next?.conj === true);
}

/** `أصيب جنديان شاركا في معركة حزيران`, `قُتل 20 ممن شاركوا`: they took part in that deed, and another verb before them says what befell them. */
function tookPart(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb?.tags.includes("take-part") !== true || !verb.tags.includes("verb")) return false;
  if (!/^\p{Script=Arabic}/u.test(verb.word)) return false;
  for (let i = at - 1; i >= Math.max(0, at - TOLD); i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["clause", "stop", "that", "comma"])) return false;
    if (item.tags.includes("pred") && item.sense?.measure !== undefined) return true;
  }
  return false;
}
const TOLD = 8;

/** "Two who were hurt in the October bombing | were among the nine killed": what stands before is told of the two. */
export function areAmong(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "among" && items[at - 1]?.tags.includes("aux") === true;
}

const ASIDES: ReadonlySet<string> = words("where who which when");

/** "Police in Olm, where eight were killed in May, | said they had arrested four": a day at `at` in an aside with a number of its own that ends before the number at `to`. */
export function isInAside(items: readonly Item[], at: number, to: number): boolean {
  const opens = items.findLastIndex(
    ({ word }, i) =>
      i < at && i > 0 && ASIDES.has(word) && items[i - 1]?.tags.includes("comma") === true,
  );
  if (opens < 0) return false;
  const closes = items.findIndex(({ tags }, i) => i > opens && tags.includes("comma"));
  if (closes < at || closes > to) return false;
  // "On Sunday, when shells fell, 12 died": no number of its own
  const own = items.slice(opens, closes).some((item) => hasAny(item, ["count", "quantity"]));
  return own && isVerbAt(items, closes + 1);
}

function isVerbAt(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next !== undefined && hasAny(next, ["say", "aux", "verb-past", "pred", "reach"]);
}
