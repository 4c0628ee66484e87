import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { isBetweenSlashes } from "./stands-alone.ts";

const OPEN = itemClass(["paren-open"]);
const QUOTE = itemClass(["quote-open"]);
const SLASH = itemClass(["slash"]);

/**
 * "(130) soldiers", `أصيب (20) شخصاً`, `بينهم (5) أطفال`: brackets that only set a number off are left out, so that it meets its
 * noun, and the word of its bound ("at least (12)", "up to (12)", `ما يزيد على (12)`, `نحو "40"`); and slashes (`إصابة /171/ متظاهراً`) likewise.
 * Of "twenty (20) soldiers", which says one number twice, the second goes with its brackets.
 */
export function outOfBrackets(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => setsOff(items, at) || repeats(items, at) || saysNumber(items, at)))
    return items;
  return items.filter(
    ({ word }, at) =>
      !saysNumber(items, at) &&
      !setsOff(items, at) &&
      !setsOff(items, at - 2) &&
      !repeats(items, at) &&
      !repeats(items, at - 1) &&
      !repeats(items, at - 2) &&
      // `قتل عدد (3) من العناصر`: the word says no more than the brackets
      !(word === "عدد" && setsOff(items, at + 1)),
  );
}

/** Opens at `at` a bracket around a number alone, before what it counts or behind the word of its bound? */
function setsOff(items: readonly Item[], at: number): boolean {
  const open = items[at];
  if (open === undefined) return false;
  if (isOf(open, SLASH))
    return items[at + 1]?.chunk?.kind === "quantity" && isBetweenSlashes(items, at + 1);
  if (!holdsNumber(items, at)) return false;
  if (items[at - 1]?.chunk?.kind === "quantity") return false;
  if (isBounded(items, at)) return true;
  const noun = items[at + 3];
  if (noun === undefined || noun.chunk !== null) return false;
  // `(28) سنة`: an age, and `(40) يوماً`
  if (noun.tags.some((tag) => tag === "counted" || tag === "others" || tag === "time-unit"))
    return !noun.conj;
  if (!isOf(open, OPEN)) return false;
  // `قتل عدد (3) من العناصر`
  if (items[at - 1]?.word === "عدد" && noun.word === "من") return true;
  // `بلغ عدد مراكز الاحتجاز (14) مركزاً`: in the accusative of what is counted, whatever it is
  if (ACCUSATIVE.test(noun.word) && !noun.conj && noun.tags.every((tag) => tag === "no-suffix"))
    return true;
  // "(130) security forces"; `الصيادين (8) والمنارة (5)` lists places
  return noun.tags.length === 0 && /^[a-z]/u.test(noun.word);
}
/** Not `(22) ودرسا (16)`, the next of several places. */
const ACCUSATIVE = /^(?!ال|و)[\u0600-\u06ff]{3,}ا$/u;

/** A bracket or a quotation mark, a number and its closing mark. */
function holdsNumber(items: readonly Item[], at: number): boolean {
  const [open, number, close] = [items[at], items[at + 1], items[at + 2]];
  if (open === undefined || number?.chunk?.kind !== "quantity") return false;
  if (isOf(open, OPEN)) return close?.tags.includes("paren-close") === true;
  return isOf(open, QUOTE) && number.chunk.digits && close?.tags.includes("quote-close") === true;
}

/** Does the word of a bound lead up to `at`: `أكثر من (40)`, `ما لا يقل عن (12)`, "over (300)"? */
function isBounded(items: readonly Item[], at: number): boolean {
  const [verb, last] = [items[at - 2], items[at - 1]];
  if (last === undefined || last.chunk !== null) return false;
  if (last.tags.some((tag) => BOUNDS.has(tag))) return true;
  return LINKS.has(last.word) && verb?.tags.some((tag) => LINKED_BOUNDS.has(tag)) === true;
}
const BOUNDS: ReadonlySet<string> = new Set(
  "about about-verb about-limit exceed-direct above over between least most".split(" "),
);
const LINKED_BOUNDS: ReadonlySet<string> = new Set(
  "more less greater smaller exceed fall-short about-verb reach-up over".split(" "),
);
const LINKS: ReadonlySet<string> = new Set("من عن علي الي than".split(" "));

/** "Twenty (20)", `مئة (100)`: the number before a bracket once more in digits. */
function repeats(items: readonly Item[], at: number): boolean {
  const [said, again] = [items[at - 1]?.chunk, items[at + 1]?.chunk];
  if (said?.kind !== "quantity" || again?.kind !== "quantity" || !holdsNumber(items, at))
    return false;
  return !said.digits && again.digits && again.bound === "exact" && said.low === again.low;
}

/** `قتل عدد 48 شخصاً`, `لعدد 48 مواطناً`: the word says no more than that a number follows; `من عدد 48 شخصاً` is out of so many. */
function saysNumber(items: readonly Item[], at: number): boolean {
  const [word, number, noun] = [items[at], items[at + 1], items[at + 2]];
  if (word?.word !== "عدد" || word.def || word.suffix !== "" || word.conj) return false;
  if (number?.chunk?.kind !== "quantity" || noun?.chunk !== null) return false;
  const before = items[at - 1];
  if (before === undefined || before.word === "من" || before.tags.includes("reach")) return false;
  return noun.tags.includes("counted") ? !noun.def && !noun.conj : noun.word === "من";
}
