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

/** `49 إصابة في صفوف المدنيين، منها 18 حالة وفاة`: casualties, of whom the dead are some, and not so many who were hurt. */
export function areCasualties(items: readonly Item[], at: number, { measure }: Count): boolean {
  if (measure !== "wounded" || items[at]?.tags.includes("masdar") !== true) return false;
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("pred"))
      return false;
    if (!item.tags.includes("among")) continue;
    const dead = items[i + 1]?.chunk?.kind === "count" ? items[i + 1]?.chunk : null;
    if (dead?.kind === "count") return dead.measure === "killed";
    return items[i + 2]?.tags.includes("case") === true && isDeath(items[i + 3]);
  }
  return false;
}

function isDeath(item: Item | undefined): boolean {
  return item?.sense?.measure === "killed";
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
    // `قتيلان وجرحى`: two dead, and some hurt whom nobody counted
    !isTwoByForm(chunk) &&
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

/** The noun alone says that they are two, and so it has its number to itself. */
function isTwoByForm({ quantity: { low, high, digits }, rules }: Count): boolean {
  return low === 2 && high === 2 && !digits && rules.includes("ar.count.dual");
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

/** Items behind `عدد` in which those are named whose number it is. */
const NAMED = 3;

/**
 * `عدد القتلى والجرحى إلى 41 شخصاً`, `حصيلة قتلى وجرحى الهجوم 41`: of the dead and the wounded at once, where no noun of the number says which; of `41 و30` the first are dead.
 */
export function isTollOfBoth(items: readonly Item[], toll: number, at: number): boolean {
  const item = items[at];
  if (toll < 0 || item === undefined) return false;
  const next = items[at + 1];
  if (next?.conj === true && isNumber(next)) return false;
  const whose = items.slice(toll + 1, Math.min(at, toll + 1 + NAMED));
  // `القتلى والمصابين المئة`: the number has the second of them for its noun
  if (item.conj && item.def && areTwoFates(items[at - 1], item)) return true;
  if (item.chunk?.kind === "count" && item.chunk.measure !== null) return false;
  return whose.some((one, i) => areTwoFates(one, whose[i + 1]));
}

function areTwoFates(one: Item | undefined, other: Item | undefined): boolean {
  const [first, second] = [fateOf(one), fateOf(other)];
  return first !== null && second !== null && first !== second && other?.conj === true;
}

function fateOf(item: Item | undefined): string | null {
  if (item?.chunk?.kind === "count") return item.chunk.measure;
  const many = item?.tags.includes("victim") === true && item.sense?.number === "pl";
  return many ? (item.sense?.measure ?? null) : null;
}

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}
