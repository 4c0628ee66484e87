import type { Item } from "../../text/item.ts";
import type { Slots } from "./arabic.ts";
import type { EnglishSlots } from "./english.ts";
import { isHyphen } from "./english-words.ts";

/** A number is rarely longer than this many words behind its "and". */
const REACH = 8;

/** Words that stand before a scale word in one number. */
const BELOW_SCALE: ReadonlySet<string | undefined> = new Set(
  "unit one-of ten teen both tens hundred hundreds".split(" "),
);
/** Verbs and `ما` before `بين` that make it "between"; alone it may be "among". */
const RANGE: ReadonlySet<string> = new Set(
  "ما يتراوح تتراوح تراوح تراوحت يراوح متراوحه".split(" "),
);

/** Stands the number after `ما بين` or `يتراوح … بين`, so that a second one must follow? */
export function opensRange(items: readonly Item[], from: number): boolean {
  return (
    items[from - 1]?.word === "بين" &&
    items.slice(Math.max(0, from - 5), from - 1).some(({ word }) => RANGE.has(word))
  );
}

/**
 * Is what follows `و` at `from` another number? `بين ثلاثة آلاف وأربعة آلاف`, `18 ألفاً و22 ألفاً`, `مئة وثلاث مئة`: it has a
 * scale or a hundred of its own that is not smaller than the one before. `ما بين مئة وثلاثة آلاف`: the only `و` parts the two.
 */
export function isSecondArabic(items: readonly Item[], from: number, s: Slots): boolean {
  const [first, second] = [items[from]?.sense?.slot, items[from + 1]];
  if (s.hundreds && first === "unit" && second?.sense?.slot === "hundred" && !second.conj)
    return true;
  if (s.between && !goesOnArabic(items, from)) return true;
  if (s.total === 0) return false;
  let i = from;
  for (; i < from + REACH; i++) {
    const item = items[i];
    if (item === undefined) return false;
    const digits = item.tags.includes("digits");
    if (!digits && item.word !== "و" && !BELOW_SCALE.has(item.sense?.slot)) break;
  }
  const scaled = items[i];
  if (i === from || scaled === undefined || scaled.conj || scaled.prep !== "") return false;
  const slot = scaled.sense?.slot;
  return (slot === "scale" || slot === "scale-plural") && (scaled.sense?.value ?? 0) >= s.lastScale;
}

/** Another `و` with a number, or `إلى`, comes behind this one. */
function goesOnArabic(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < from + REACH; i++) {
    const item = items[i];
    if (item === undefined) return false;
    const number = item.tags.includes("digits") || item.sense?.slot !== undefined;
    if (item.word === "الي" || item.word === "و") return true;
    if (!number) return false;
    if (item.conj) return true;
  }
  return false;
}

/**
 * Is what follows "and" at `at` another number? "between three thousand and four thousand", "one hundred and two hundred": it
 * has a hundred or a scale of its own that is not smaller. "Between one hundred and one thousand": the only "and" parts the two.
 */
export function isSecondEnglish(
  items: readonly Item[],
  from: number,
  at: number,
  s: EnglishSlots,
): boolean {
  for (let i = at; i < at + REACH; i++) {
    const item = items[i];
    const slot = item?.sense?.slot;
    if (slot === "scale" && (item?.sense?.value ?? 0) >= s.lastScale) return true;
    if (slot === "hundred" && s.group >= 100) return true;
    if (!isHyphen(item) && !["unit", "teen", "tens", "hundred"].includes(slot ?? "")) break;
  }
  if (items[from - 1]?.word !== "between") return false;
  for (let i = at; i < at + REACH; i++) {
    const item = items[i];
    if (item?.word === "and" || item?.word === "to") return false;
    if (item?.sense?.slot === undefined && !isHyphen(item)) return true;
  }
  return true;
}
