import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { bare, isDeed } from "../deeds.ts";

const ENDING = itemClass(["stop", "count", "quantity"]);
/** Items from "before" to the deed. */
const DEED_NEAR = 5;

/**
 * "In the months leading up to the attack 5,000 had been freed", `في الأشهر التي سبقت الهجوم`: counted over the time before the deed.
 */
export function overTimeBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TIME_REACH); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, ENDING)) return false;
    if (item.chunk !== null || !TIMES.has(bare(item.word))) continue;
    const [lead, next] = [items[i - 1]?.word ?? "", items.slice(i + 1, i + 4)];
    // "over the weeks before", and not "the weeks before the raid were quiet"
    const over = lead === "the" && /^(?:in|over|during|for)$/u.test(items[i - 2]?.word ?? "");
    const led = over || lead === "في" || lead === "خلال" || item.prep === "ب";
    const leads = next.findIndex(({ word }) => LEADS_TO.has(word));
    const deed = items.slice(i + 1 + leads, i + 1 + leads + DEED_NEAR);
    // "the days before Sunday": only before a deed that was told
    const isNews = items
      .slice(i + 1, at)
      .some(({ conj, tags, word }) => word === "and" || (conj && tags.includes("pred")));
    if (led && leads >= 0 && deed.some(isTheDeed)) return !isNews;
  }
  return false;
}
/** Items from the time to its number: "In the months leading up to the attack, over 5,000". */
const TIME_REACH = 12;
const TIMES: ReadonlySet<string> = new Set(
  "days weeks months years ايام اسابيع اشهر شهور سنوات".split(" "),
);
const LEADS_TO: ReadonlySet<string> = new Set(
  "leading before preceding prior سبقت قبل سابقه".split(" "),
);
function isTheDeed({ word, def }: Item, at: number, among: readonly Item[]): boolean {
  const the = among[at - 1]?.word;
  return isDeed(bare(word)) && (def || the === "the" || the === "this" || /^ل?ال/u.test(word));
}
