import type { Match } from "../../extract/rule.ts";
import type { Item } from "../../text/item.ts";

/**
 * `لم يخلف القصف إلا قتلى`, `لم يخلف قتلى فقط بل 30 جريحاً`, `لم يخلف قتلى سوى رجل`: what is denied is that there was nothing else or
 * nobody else, and so it is no zero.
 */
export function isAllBut({ items, from, to }: Match): boolean {
  if (items.slice(from, to).some((item, i) => isExcept(item, items[from + i + 1]))) return true;
  for (let at = to; at < Math.min(items.length, to + REACH); at++) {
    const item = items[at];
    if (item === undefined || item.tags.includes("stop")) return false;
    if (isExcept(item, items[at + 1])) return item.word === "فقط" || !isThing(items[at + 1]);
    // `قتلى وجرحى فقط`, but not `إصابات والأضرار مادية فقط`
    if (item.conj && !item.tags.includes("victim")) return false;
    if (item.tags.includes("comma") || item.chunk?.kind === "count") return false;
  }
  return false;
}

const REACH = 5;

/** `لا إصابات سوى أضرار مادية`: nobody is excepted, and the zero stands. */
function isThing(next: Item | undefined): boolean {
  const unit = next?.chunk?.kind === "count" ? next.chunk.unit : next?.sense?.unit;
  return DAMAGE.test(next?.word ?? "") || (unit !== undefined && !PEOPLE.has(unit));
}
const DAMAGE = /^(?:ال)?(?:اضرار|ضرر|خساير|دمار|تلفيات|هلع|ذعر|خوف|حريق|حرايق|انفجار)$/u;
const PEOPLE: ReadonlySet<string> = new Set(["persons", "families", "unknown"]);

/** `إلا أن` is "however". */
function isExcept({ word, chunk }: Item, next: Item | undefined): boolean {
  if (chunk !== null) return false;
  if (word === "الا") return !/^ان(?:ه|ها|هم)?$/u.test(next?.word ?? "");
  // `غير رجل`: "other than"; `غير معروفين` is an adjective
  if (word === "غير")
    return next?.tags.includes("counted") === true || next?.chunk?.kind === "count";
  return EXCEPT.has(word);
}
const EXCEPT: ReadonlySet<string> = new Set("سوي فقط وحسب فحسب عدا ماعدا باستثناء".split(" "));
