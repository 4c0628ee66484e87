import type { Item } from "../../text/item.ts";
import type { LinkedFigure } from "./link.ts";

/** Nations in one list from which on they tell by nation who fell: two may be the two sides of a war. */
const SEVERAL = 3;

/**
 * "Seven Tarvians, six Selvans and three Olmans died", `مقتل ثلاثة طارفيين وستة سلفيين وسبعة عولميين`: one toll told nation by nation, of which each is a part, also where
 * nobody says how many they are together. Beside "37 foreigners were killed" three Olmans would be a false conflict.
 */
export function withNations(
  figures: readonly LinkedFigure[],
  items: readonly Item[],
  raw: string,
): readonly LinkedFigure[] {
  if (figures.length < SEVERAL) return figures;
  const places = new Map(items.map((item, at) => [numberIn(item), at]));
  const found = new Set<LinkedFigure>();
  let run: LinkedFigure[] = [];
  let last = -1;
  for (const one of figures) {
    const at = places.get(one.count.quantity.start) ?? -1;
    const goesOn = run[0]?.measure === one.measure && isJoined(items, last, at);
    if (!isOfNation(one, items[at - 1], raw)) run = [];
    else run = goesOn ? [...run, one] : [one];
    last = at;
    if (run.length === SEVERAL) for (const each of run) found.add(each);
    else if (run.length > SEVERAL) found.add(one);
  }
  return found.size === 0 ? figures : figures.map((one) => (found.has(one) ? asPart(one) : one));
}

/** A number alone beside its people has taken the group of those told before ("23 hostages died. Two Selvans, …"): who they are is said. */
function asPart(one: LinkedFigure): LinkedFigure {
  return { ...one, mode: "part", count: { ...one.count, group: "unknown" } };
}

/** Where the number of an item begins, behind its `و`. */
function numberIn({ chunk, start }: Item): number {
  if (chunk?.kind === "count") return chunk.quantity.start;
  return chunk?.kind === "quantity" ? chunk.start : start;
}

/** "Seven Tarvians", `ستة سلفيين`, `سلفيين اثنين`: a number with the name of a people and no other noun. */
function isOfNation({ count }: LinkedFigure, before: Item | undefined, raw: string): boolean {
  if (count.measure !== null) return false;
  const noun = raw.slice(count.quantity.end, count.end).trim();
  if (noun !== "") return count.group === "unknown" && isPeople(noun);
  // the name of a people that no list holds stands behind the chunk, in the dual before it
  const behind = /^\s*(\p{L}+)/u.exec(raw.slice(count.end, count.end + LONGEST))?.[1] ?? "";
  if (isPeople(behind)) return true;
  return before?.chunk === null && isPeople(raw.slice(before.start, before.end));
}
/** Letters of the longest name of a people. */
const LONGEST = 24;

function isPeople(noun: string): boolean {
  return /^\p{Lu}\p{L}+$/u.test(noun) || /^\p{L}+ي(?:ين|ون|ان)$/u.test(noun);
}

/** Items from one number to the next: a comma and "and", a name before its number. */
const BETWEEN = 4;

/** Nothing but commas and "and" between the end of one and the beginning of the next. */
function isJoined(items: readonly Item[], last: number, from: number): boolean {
  if (last < 0 || from <= last || from - last > BETWEEN) return false;
  const between = items.slice(last + 1, from);
  return (
    between.every(
      ({ word, tags, chunk }) =>
        word === "and" || tags.includes("comma") || (chunk === null && tags.length === 0),
    ) &&
    (between.length > 0 || items[from]?.conj === true)
  );
}
