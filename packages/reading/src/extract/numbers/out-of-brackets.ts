import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { isBetweenSlashes } from "./stands-alone.ts";

const OPEN = itemClass(["paren-open"]);
const SLASH = itemClass(["slash"]);

/**
 * "(130) soldiers", `أصيب (20) شخصاً`, `بينهم (5) أطفال`: brackets that only set a number off are left out, so that it meets its
 * noun; and slashes (`إصابة /171/ متظاهراً`) likewise. "Twenty (20) soldiers" says one number twice and keeps them.
 */
export function outOfBrackets(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => setsOff(items, at))) return items;
  return items.filter(
    ({ word }, at) =>
      !setsOff(items, at) &&
      !setsOff(items, at - 2) &&
      // `قتل عدد (3) من العناصر`: the word says no more than the brackets
      !(word === "عدد" && setsOff(items, at + 1)),
  );
}

/** Opens at `at` a bracket around a number alone, before what it counts? */
function setsOff(items: readonly Item[], at: number): boolean {
  const open = items[at];
  if (open === undefined) return false;
  if (isOf(open, SLASH))
    return items[at + 1]?.chunk?.kind === "quantity" && isBetweenSlashes(items, at + 1);
  if (!isOf(open, OPEN)) return false;
  const [number, close, noun] = [items[at + 1], items[at + 2], items[at + 3]];
  if (number?.chunk?.kind !== "quantity" || close?.tags.includes("paren-close") !== true)
    return false;
  if (items[at - 1]?.chunk?.kind === "quantity" || noun === undefined || noun.chunk !== null)
    return false;
  if (noun.tags.includes("counted") || noun.tags.includes("others")) return !noun.conj;
  // `قتل عدد (3) من العناصر`
  if (items[at - 1]?.word === "عدد" && noun.word === "من") return true;
  // "(130) security forces"; `الصيادين (8) والمنارة (5)` lists places
  return noun.tags.length === 0 && /^[a-z]/u.test(noun.word);
}
