import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "protests triggered by the death of a young woman", `احتجاجات على مقتل شابة`: what a protest is about came before it. */
export function isWhatProvoked(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= PROVOKED_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return false;
    if (PROVOKED.has(item.word)) return items[i + 1]?.word === "by";
    const [before, near] = [items[i - 1]?.word ?? "", items.slice(Math.max(0, i - 3), i)];
    if (!ABOUT.has(item.word)) continue;
    if (near.some(({ word }) => PROTESTS.test(word)) || PROTESTS.test(before))
      return !hasOwnVerb(items.slice(i + 1, at));
  }
  return false;
}

/** "Protests over bread turned violent and 30 were hurt", `احتجاجات على الغلاء أسفرت عن مقتل 12`: that came of them; "over a raid that left 12 dead" is what they are about. */
function hasOwnVerb(behind: readonly Item[]): boolean {
  const at = behind.findIndex(({ word, chunk }) => chunk === null && THEIR_VERBS.test(word));
  if (at < 0) return false;
  const before = behind.slice(0, at);
  if (before.some(({ word }) => /^(?:that|which|who)$/u.test(word))) return false;
  // `احتجاجات على غارة أسفرت عن مقتل 12` may be of the raid
  const about = before.at(-1);
  const isDefinite = about?.def === true || about?.word.startsWith("ال") === true;
  return isDefinite || /^[a-z]/u.test(behind[at]?.word ?? "");
}
const THEIR_VERBS =
  /^(?:left|turned|broke|broken|erupted|spread|ended|led|swept|escalated|descended|claimed|killed|(?:اسفر|اد|خلف|تسبب|اود|اوقع)ت)$/u;
const PROVOKED_REACH = 8;
const PROVOKED = words("triggered sparked prompted provoked ignited");
const ABOUT = words("over at against علي ضد احتجاجا");
const PROTESTS =
  /^(?:protests?|demonstrations?|unrest|ال?احتجاجات|احتجاجات|مظاهرات|تظاهرات|احتجاج)$/u;

/**
 * "Blasts tore through a tent at the funeral of one of three people killed two days before", `استهدف القصف جنازة ثلاثة مقاتلين`: who is buried where the deed strikes died of another. "Thousands
 * walked at the funeral of 12 people" tells of no other deed.
 */
export function isMournedWhereStruck(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= MOURNED_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["stop", "clause", "comma"])) return false;
    if (!isOf(item, FUNERALS)) continue;
    const behind = items.slice(i + 1, at);
    const theirs = behind.every(({ word, chunk }) => chunk !== null || OF_WHOM.has(word));
    return theirs && items.slice(0, i).some(({ word }) => STRIKES.test(word));
  }
  return false;
}
const MOURNED_REACH = 6;
const FUNERALS = spelled("funerals?|burials?|wake|(?:ال)?(?:جنازه|تشييع|جنازات|عزاء)");
const OF_WHOM = words("of for one some the a these those من في ل");
const STRIKES =
  /^(?:hit|struck|tore|ripped|bombed|shelled|attacked|raided|targeted|targeting|hitting|و?(?:استهدف|قصف|هاجم|ضرب|طال)ت?)$/u;
