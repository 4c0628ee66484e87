import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Item } from "../../text/item.ts";
import { isSwapAt } from "./figure-contexts.ts";
import { isPreposition } from "./relations/words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items behind those let go among which the exchange stands that they were let go in. */
const REACH = 9;

/**
 * Are those who were let go (`at` is their number) part of an exchange? `أُطلق سراح 14 جندياً ضمن صفقة تبادل`, `تحرير 75 من أسرانا في
 * صفقة تبادل`, `سراح عشرة جنود مقابل 30 سجيناً`, `تسلمت الجبهة 18 أسيراً وسلّمت 9`. Who is let go for ransom, on bail or for nothing in
 * return (`دون مقابل`) is not.
 */
export function isSwapped(
  items: readonly Item[],
  at: number,
  told: readonly LinkedFigure[],
): boolean {
  return isSwappedBehind(items, at) || isHandedBoth(items, at) || isOtherSide(items, at, told);
}

/** The exchange, or those given in return, before another verb or sentence. */
function isSwappedBehind(items: readonly Item[], at: number): boolean {
  const release = items
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ tags }) => tags.includes("release") && tags.includes("pred"));
  const done = release !== undefined && release.tags.includes("verb");
  let returned = false;
  let led = false;
  for (let i = at + 1; i <= Math.min(items.length - 1, at + REACH); i++) {
    const item = items[i];
    if (item === undefined) return false;
    const { tags, chunk } = item;
    if (tags.includes("stop") || tags.includes("clause") || tags.includes("colon")) return false;
    if (chunk?.kind === "count") return returned && chunk.unit === "persons";
    if (chunk?.kind === "quantity") return false;
    led ||= isPreposition(item) || item.prep !== "";
    if (led && (isSwapAt(items, i) || item.word === "الصفقه")) return true;
    returned ||= tags.includes("in-return");
    // `أفرجت الجبهة عن 14 مقابل إخلاء سبيل 60` did so; `بغية إطلاق 17 أسيراً مقابل إطلاق سراح 90` keeps its words for both
    if (tags.includes("pred") && !(done && returned && tags.includes("masdar"))) return false;
  }
  return false;
}

/** `تسلمت الجبهة 18 أسيراً وسلّمت 9`: one clause tells of those who came and of those who went. */
function isHandedBoth(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - REACH), at + REACH);
  return near.some((one) => isOf(one, GOT)) && near.some(({ word }) => GAVE.test(word));
}
const GOT = spelled("[يتن]?(?:تسلم|استلم)(?:ت|وا|نا)?");
const GAVE = /^[يتن]?سلم(?:ت|وا|نا|ون)?$/u;

/** `أُطلق سراح عشرة جنود مقابل 30 سجيناً`: those behind `مقابل` are given for those before it. */
function isOtherSide(items: readonly Item[], at: number, told: readonly LinkedFigure[]): boolean {
  const last = told.at(-1);
  if (last?.measure !== "exchanged") return false;
  const from = items.findIndex(({ start }) => start >= last.count.end);
  const between = from < 0 || from >= at ? [] : items.slice(from, at);
  return between.some(({ tags }) => tags.includes("in-return"));
}
