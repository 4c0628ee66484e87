import type { Count, Item } from "../../text/item.ts";
import { isRecovered } from "./recovered.ts";

/** Items behind the number in which it is told who is among them. */
const REACH = 5;

/**
 * `نُقلت إلى المستشفى 27 ضحية بينهم ثلاثة قتلى`: victims some of whom are told to be dead are not all dead, and so are not `1800 ضحية ومفقود`
 * all. Where all victims are dead nobody counts the dead among them.
 */
export function areOfBothFates(items: readonly Item[], at: number, { noun }: Count): boolean {
  // `انتشلت الفرق 12 ضحية بينهم ثلاثة قتلى`: bodies, whatever else is told of some
  if (!noun.includes("toll-noun") || isRecovered(items, at)) return false;
  const next = items[at + 1];
  if (next?.conj === true && next.chunk === null && isFate(next) && !next.def) return true;
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("pred"))
      return false;
    if (!item.tags.includes("among") && !item.tags.includes("between")) continue;
    const some = items[i + 1]?.chunk;
    return some?.kind === "count" && (some.measure === "killed" || some.measure === "wounded");
  }
  return false;
}

function isFate({ sense, tags }: Item): boolean {
  return tags.includes("victim") && sense?.measure !== undefined && sense.measure !== "killed";
}

/** `عشرات القتلى والجرحى`, `نحو 1000 قتيل أو مفقود`: one number over both. */
export function combined(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const next = items[at + 1];
  if (next?.word === "او") {
    const other = items[at + 2]?.sense?.measure;
    return (
      chunk?.kind === "count" &&
      chunk.measure !== null &&
      other !== undefined &&
      other !== chunk.measure
    );
  }
  return (
    chunk?.kind === "count" &&
    chunk.measure !== null &&
    next?.conj === true &&
    // `مقتل 4 مهاجمين وأسر 2`: another deed, written like "families"
    !next.tags.includes("pred") &&
    // `242 ألف شهيد وجريح`
    (next.sense?.number === "pl" || isOneOfMany(next, chunk)) &&
    next.sense?.measure !== undefined &&
    next.sense.measure !== chunk.measure &&
    // `20 شهيداً والجرحى كثيرون` goes on about others
    (!next.def || chunk.quantity.bound === "vague")
  );
}

/**
 * After eleven the noun is one: `242 ألف قتيل وجريح`, and in the accusative from 11 to 99 (`21 قتيلاً ومفقوداً`), where `وجريح` would be
 * one more. `57 وفاة وإصابة 134` goes on with a deed.
 */
function isOneOfMany({ sense, tags, word }: Item, { quantity: { low, high } }: Count): boolean {
  const many = low ?? high ?? 0;
  if (sense?.number !== "sg" || tags.includes("pred")) return false;
  return many >= 100 || (many > 10 && word.endsWith("ا"));
}
