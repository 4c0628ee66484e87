import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "protests triggered by the death of a young woman", `احتجاجات على مقتل شابة`: what a protest is about came before it. */
export function isWhatProvoked(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= PROVOKED_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return false;
    if (PROVOKED.has(item.word)) return items[i + 1]?.word === "by";
    const [before, near] = [items[i - 1]?.word ?? "", items.slice(Math.max(0, i - 3), i)];
    if (!ABOUT.has(item.word)) continue;
    if (near.some(({ word }) => PROTESTS.test(word)) || PROTESTS.test(before)) return true;
  }
  return false;
}
const PROVOKED_REACH = 8;
const PROVOKED = words("triggered sparked prompted provoked ignited");
const ABOUT = words("over at against علي ضد احتجاجا");
const PROTESTS =
  /^(?:protests?|demonstrations?|unrest|ال?احتجاجات|احتجاجات|مظاهرات|تظاهرات|احتجاج)$/u;
