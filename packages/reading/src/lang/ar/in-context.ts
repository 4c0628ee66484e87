import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Items behind a count or its verb in which "partly" belongs to it. */
const NEAR = 4;

/**
 * What the words around a figure make of its measure: what is ruined in part (`12 منزلاً دُمّرت جزئياً`, `تدمير جزئي لـ12 منزلاً`) still
 * stands, and is damaged.
 */
export function inContext(
  { measure, count, clause }: Pick<LinkedFigure, "measure" | "count" | "clause">,
  told: readonly LinkedFigure[],
  items: readonly Item[],
): Measure {
  // `تفيد تقارير باحتجاز 90 حارساً` after `اتخذوا 90 حارساً رهائن`: the same again
  const low = count.quantity.low;
  const again = (one: LinkedFigure): boolean =>
    one.measure === "hostage" && low !== null && one.count.quantity.low === low;
  if (measure === "arrested") return told.some(again) ? "hostage" : measure;
  if (measure !== "destroyed") return measure;
  const from = items.findIndex(({ end }) => end > clause.start);
  const to = items.findIndex(({ start }) => start >= Math.max(clause.end, count.end));
  return isPartly(items, from, to < 0 ? items.length : to) ? "damaged" : measure;
}

/** Is the first word of how far, in the clause or right behind it, "partly", and not "partly or wholly"? */
function isPartly(items: readonly Item[], from: number, to: number): boolean {
  if (items.slice(Math.max(0, from), to).some(({ word }) => PARTS_OF.test(word))) return true;
  for (let at = Math.max(0, from); at < to + NEAR; at++) {
    const item = items[at];
    if (item === undefined || WHOLLY.test(item.word)) return false;
    if (PARTLY.test(item.word))
      return !items.slice(at, at + 3).some(({ word }) => WHOLLY.test(word));
    const counts = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    const ends = counts || item.conj || item.tags.includes("comma") || item.tags.includes("stop");
    if (at >= to && ends) return false;
  }
  return false;
}

/** `تحطم واجهات 14 محلاً`, `دمر زجاج 20 سيارة`: of each of them a part. */
const PARTS_OF = /^(?:واجه(?:ه|ات)|زجاج|نوافذ|ابواب|اسقف|سقوف|اسوار|جدران)$/u;
const WHOLLY = /^(?:ال|ب)*(?:كلي(?:ا|ه)?|كامل)$/u;
const PARTLY = /^(?:ال)?جزيي(?:ا|ه)?$/u;
